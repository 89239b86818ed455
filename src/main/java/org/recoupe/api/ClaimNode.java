package org.recoupe.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.GlobalId;
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

    @NonNull
    @Description("Who read it: the machine, or a person beside it.")
    public final ClaimOrigin origin;

    @Description("The person who read it: the subject of their token, anonymous without one; null for the machine.")
    public final String readBy;

    @NonNull
    @Description("When it was put on record.")
    public final Instant recordedAt;

    @Description("What the person who read it says to that.")
    public final String comment;

    @Description("The claim in whose place it stands; null for most.")
    public ClaimNode corrects;

    @Description("The same reading of the text that stood under the article's address before; null for most.")
    public ClaimNode carriedFrom;

    @Description("When it was withdrawn; null for most.")
    public final Instant withdrawnAt;

    @Description("Who withdrew it: the subject of their token, anonymous without one; null for most.")
    public final String withdrawnBy;

    @Description("What they say to that.")
    public final String withdrawalComment;

    @Description("Counts what people did to it; a correction carries the version that it was made on.")
    public int version;

    @Ignore
    final Long correctsKey;
    @Ignore
    final Long carriedFromKey;
    @Ignore
    final Map<Slice, ClaimConnection> corrections = new HashMap<>();
    @Ignore
    final Map<Slice, ContradictionConnection> contradictions = new HashMap<>();

    ClaimNode(Claim claim, AsOf asOf) {
        super(claim);
        key = claim.id;
        articleKey = claim.article.id;
        origin = claim.readBy == null ? ClaimOrigin.MACHINE : ClaimOrigin.PERSON;
        readBy = claim.readBy;
        recordedAt = claim.recordedAt;
        comment = claim.comment;
        correctsKey = claim.corrects == null ? null : claim.corrects.id;
        carriedFromKey = claim.carriedFrom == null ? null : claim.carriedFrom.id;
        withdrawnAt = asOf.known(claim.withdrawnAt);
        withdrawnBy = withdrawnAt == null ? null : claim.withdrawnBy;
        withdrawalComment = withdrawnAt == null ? null : claim.withdrawalComment;
        version = claim.version;
    }

    @Override
    @Id
    @NonNull
    @Description("Its id, unique among all things on record.")
    public String getId() {
        return new GlobalId(GlobalId.Kind.CLAIM, key).toString();
    }
}
