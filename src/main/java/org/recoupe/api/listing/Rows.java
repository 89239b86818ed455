package org.recoupe.api.listing;

/**
 * What a list can be made of: the tables that conditions and orders on it may name.
 *
 * @param from the tables
 * @param key what tells the rows apart
 */
public record Rows(Condition from, String key) {

    /** Sources. */
    public static final Rows SOURCES = new Rows(Condition.of("source"), "source.id");
    /** Articles. */
    public static final Rows ARTICLES = new Rows(Condition.of("article"), "article.id");
    /** Claims, with their articles, which PostgreSQL leaves out where nothing is asked of them. */
    public static final Rows CLAIMS = new Rows(
            Condition.of("claim LEFT JOIN article ON article.id = claim.article_id"), "claim.id");
    /** What was found on two claims each. */
    public static final Rows PAIRS = new Rows(Condition.of("contradiction_pair pair"), "pair.id");
    /** What people did to contradictions. */
    public static final Rows REVIEWS = new Rows(Condition.of("contradiction_review review"), "review.id");
    /** Entries of the audit log. */
    public static final Rows AUDIT = new Rows(Condition.of("audit_entry entry"), "entry.id");

    /** Contradictions as they are, or as they were. */
    public static Rows contradictions(AsOf asOf) {
        return new Rows(asOf.states("contradiction"), "contradiction.id");
    }

    /** Sides of contradictions as they are, or as they were. */
    public static Rows sides(AsOf asOf) {
        return new Rows(asOf.states("contradiction_side"), "contradiction_side.id");
    }
}
