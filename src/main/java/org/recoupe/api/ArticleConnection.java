package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.PageInfo;

/** A page of articles (a Relay connection). */
@Description("A page of articles.")
public record ArticleConnection(
        @NonNull @Description("The articles of the page, each with its cursor.") List<@NonNull ArticleEdge> edges,
        @NonNull @Description("The articles of the page.") List<@NonNull ArticleNode> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many articles the whole list holds, counted up to 100000.") int totalCount) {

    static ArticleConnection of(Page<ArticleNode> page) {
        return new ArticleConnection(page.edges(ArticleEdge::new), page.items(), page.info(), page.total());
    }

    /** An article and its cursor. */
    @Type("ArticleEdge")
    @Description("An article and its place in the list.")
    public record ArticleEdge(@NonNull @Description("The item.") ArticleNode node,
            @NonNull @Description("Its place in the list, to ask for what follows it.") String cursor) {}
}
