package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;
import org.recoupe.contradiction.Status;

/** Which contradictions are asked for; what is absent doesn't narrow. */
@Input("ContradictionFilter")
@Description("Which contradictions are asked for; what is absent doesn't narrow.")
public class ContradictionFilter {

    @Description("What was found.")
    public Verdict verdict;

    @Description("In what the claims differ.")
    public Kind kind;

    @Description("What a reader made of it.")
    public Status status;

    @Description("Found at least this surely, from 0 to 1.")
    public Double minConfidence;

    @Description("The name of who published one of the claims.")
    public String source;

    @Description("Words of one of the quotes, stemmed, accents ignored.")
    public String search;

    public Listing listing(ContradictionOrder order) {
        return new Listing("contradiction", order.order).where("retired_at IS NULL")
                .where("verdict = :verdict", "verdict", verdict).where("kind = :kind", "kind", kind)
                .where("status = :status", "status", status)
                .where("confidence >= :minConfidence", "minConfidence", minConfidence)
                .where("EXISTS (SELECT 1 FROM contradiction_claim member JOIN claim ON claim.id = member.claim_id"
                        + " JOIN article ON article.id = claim.article_id JOIN source ON source.id = article.source_id"
                        + " WHERE member.contradiction_id = contradiction.id AND source.name = :source)", "source",
                        source)
                .where("EXISTS (SELECT 1 FROM contradiction_claim member JOIN claim ON claim.id = member.claim_id"
                        + " WHERE member.contradiction_id = contradiction.id"
                        + " AND claim.search @@ websearch_to_tsquery('recoupe_fr', :search))", "search", search);
    }
}
