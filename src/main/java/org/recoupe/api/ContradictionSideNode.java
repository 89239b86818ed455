package org.recoupe.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Row;
import org.recoupe.api.listing.Slice;
import org.recoupe.comparison.Finding;

/** One side of a contradiction, as the API shows it; {@link ContradictionShelf} fills in what the selection asks for. */
@Type("ContradictionSide")
@Description("One side of a contradiction: the claims that say the same.")
public class ContradictionSideNode implements Node {

    /** What is told of a side, by column. */
    static final Map<String, Class<?>> COLUMNS = columns();

    @Ignore
    final long key;
    @Ignore
    final int position;
    @Ignore
    final long claimKey;
    @Ignore
    final long contradictionKey;
    @Ignore
    final Map<Slice, ClaimConnection> claims = new HashMap<>();

    @NonNull
    @Description("The part it takes.")
    public final Finding.Role role;

    @NonNull
    @Description("The clearest of its claims, which the explanation quotes.")
    public ClaimNode claim;

    @Description("How many claims it has, counted up to 500.")
    public final int claimCount;

    @Description("How many voices they are: a source counts once, and so do the copies of one text or sentence.")
    public final int independentOrigins;

    ContradictionSideNode(Row row) {
        key = row.get("id", Long.class);
        contradictionKey = row.get("contradiction_id", Long.class);
        position = row.get("position", Integer.class);
        claimKey = row.get("claim_id", Long.class);
        role = Finding.Role.valueOf(row.get("role", String.class));
        claimCount = row.get("claim_count", Integer.class);
        independentOrigins = row.get("independent_origins", Integer.class);
    }

    private static Map<String, Class<?>> columns() {
        Map<String, Class<?>> columns = new HashMap<>();
        List.of("id", "contradiction_id", "claim_id").forEach(name -> columns.put(name, Long.class));
        List.of("position", "claim_count", "independent_origins").forEach(name -> columns.put(name, Integer.class));
        columns.put("role", String.class);
        return columns;
    }

    @Override
    @Id
    @NonNull
    @Description("Its id, unique among all things on record.")
    public String getId() {
        return new GlobalId(GlobalId.Kind.SIDE, key).toString();
    }
}
