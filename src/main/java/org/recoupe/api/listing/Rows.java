package org.recoupe.api.listing;

/** What a list can be made of: the tables that conditions and orders on it may name. */
public enum Rows {
    /** Sources. */
    SOURCES("source", "source"),
    /** Articles. */
    ARTICLES("article", "article"),
    /** Claims, with their articles, which PostgreSQL leaves out where nothing is asked of them. */
    CLAIMS("claim LEFT JOIN article ON article.id = claim.article_id", "claim"),
    /** Contradictions. */
    CONTRADICTIONS("contradiction", "contradiction"),
    /** Entries of the audit log. */
    AUDIT("audit_entry entry", "entry");

    final String from;
    final String key;

    Rows(String from, String table) {
        this.from = from;
        this.key = table + ".id";
    }
}
