package org.recoupe.api;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Slice;
import org.recoupe.claim.Claim;

/** A claim on record, as the API shows it; {@link Shelf} fills in what the selection asks for. */
@Type("Claim")
@Description("One checkable statement of an article on record, with the quote that proves it.")
public class ClaimNode extends ClaimReading implements Node {

    @Ignore
    final long key;
    @Ignore
    final long articleKey;

    @NonNull
    @Description("The article that makes it.")
    public ArticleNode article;

    @Ignore
    final Map<Slice, ContradictionConnection> contradictions = new HashMap<>();

    ClaimNode(Claim claim) {
        super(claim);
        key = claim.id;
        articleKey = claim.article.id;
    }

    @Override
    @Id
    @NonNull
    @Description("Its id, unique among all things on record.")
    public String getId() {
        return new GlobalId(GlobalId.Kind.CLAIM, key).toString();
    }
}
