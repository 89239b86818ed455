package org.recoupe.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;
import org.recoupe.api.listing.ArticleOrder;
import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.ClaimOrder;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.ContradictionOrder;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Listing;
import org.recoupe.api.listing.Order;
import org.recoupe.api.listing.OrderDirection;
import org.recoupe.api.listing.Rows;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Slice;
import org.recoupe.api.listing.SourceOrder;
import org.recoupe.api.listing.Statement;
import org.recoupe.claim.Claim;
import org.recoupe.source.Article;
import org.recoupe.source.Source;

import io.quarkus.arc.Arc;

import static java.util.stream.Collectors.toMap;

/**
 * Loads what a selection asks for below a list of things, set by set: a statement or two a level, however many things
 * there are. Callers hold a transaction.
 */
final class Shelf {

    private static final Order OF_THE_TEXT = new Order("ORDINAL", "claim.ordinal", Order.Type.COUNT,
            OrderDirection.ASC);
    private static final Order OF_REVISIONS = new Order("REVISION", "article.revision", Order.Type.COUNT,
            OrderDirection.DESC);

    private final StatelessSession session;
    private final AsOf asOf;

    private Shelf(StatelessSession session, AsOf asOf) {
        this.session = session;
        this.asOf = asOf;
    }

    /** What is on record now. */
    static Shelf now() {
        return of(AsOf.NOW);
    }

    /** What was on record at a moment. */
    static Shelf of(AsOf asOf) {
        return new Shelf(Arc.container().instance(StatelessSession.class).get(), asOf);
    }

    StatelessSession session() {
        return session;
    }

    AsOf asOf() {
        return asOf;
    }

    /** Things of a kind that were on record, in no order, with what is asked for below them. */
    List<? extends Node> nodes(GlobalId.Kind kind, List<Long> keys, Selection selection) {
        return keys.isEmpty() ? List.of() : switch (kind) {
            case SOURCE -> sources(new Listing(Rows.SOURCES, asOf.sources(), SourceOrder.of(null)).among(session, keys),
                    selection);
            case ARTICLE -> articles(keys, selection).stream().filter(node -> asOf.known(node.recordedAt) != null)
                    .toList();
            case CLAIM -> claims(keys, selection).stream().filter(node -> asOf.known(node.recordedAt) != null).toList();
            case CONTRADICTION -> contradictions(keys, selection);
            case SIDE -> new ContradictionShelf(this, asOf, List.of()).sides("id", keys, selection);
        };
    }

    /** The sources of these keys, in the order of the keys, with what is asked for below them. */
    List<SourceNode> sources(List<Long> keys, Selection selection) {
        List<SourceNode> nodes = rows(Source.class, keys).map(SourceNode::new).toList();
        if (!nodes.isEmpty()) {
            new SourceShelf(this, nodes).fill(selection);
        }
        new Below<SourceNode, ArticleNode>("articles",
                new Listing(Rows.ARTICLES, asOf.articles(), ArticleOrder.of(null)),
                asOf.articlesOfParent(),
                this::articles, article -> article.key,
                (node, slice, page) -> node.articles.put(slice, ArticleConnection.of(page)))
                .fill(session, nodes, node -> node.key, selection);
        new Below<SourceNode, SourceNode>("mergedSources",
                new Listing(Rows.SOURCES, Condition.NONE, SourceOrder.of(null)),
                asOf.merges().within("source.id IN (SELECT merged.source_id FROM source_merge merged"
                        + " WHERE merged.into_id = parent.id AND %s)"),
                this::sources, source -> source.key,
                (node, slice, page) -> node.mergedSources.put(slice, SourceConnection.of(page)))
                .fill(session, nodes, node -> node.key, selection);
        return nodes;
    }

    /** The articles of these keys, in the order of the keys, with what is asked for below them. */
    List<ArticleNode> articles(List<Long> keys, Selection selection) {
        List<ArticleNode> nodes = rows(Article.class, keys).map(article -> new ArticleNode(article, asOf)).toList();
        if (nodes.isEmpty()) {
            return nodes;
        }
        fill(nodes, selection.has("source"), node -> node.sourceKey,
                missing -> sources(missing, selection.below("source")), source -> source.key,
                (node, source) -> node.source = source);
        if (selection.has("text") || selection.has("segments")) {
            texts(nodes);
        }
        if (asOf.moment() != null && (selection.has("retractedAt") || selection.has("retractedBy")
                || selection.has("retractionReason"))) {
            absences(nodes);
        }
        if (selection.has("segments") || selection.has("titleSegments")) {
            new Segments(this).fill(nodes, selection);
        }
        new Below<ArticleNode, ClaimNode>("claims", new Listing(Rows.CLAIMS, asOf.readings(), OF_THE_TEXT),
                Condition.of("claim.article_id = parent.id"), this::claims, claim -> claim.key,
                (node, slice, page) -> node.claims.put(slice, ClaimConnection.of(page)))
                .fill(session, nodes, node -> node.key, selection);
        new Below<ArticleNode, ContradictionNode>("contradictions",
                new Listing(Rows.contradictions(asOf), asOf.contradictions(), ContradictionOrder.of(null)), ofArticle(),
                this::contradictions, contradiction -> contradiction.key,
                (node, slice, page) -> node.contradictions.put(slice, ContradictionConnection.of(page)))
                .fill(session, nodes, node -> node.key, selection);
        new Below<ArticleNode, ArticleNode>("revisions",
                new Listing(Rows.ARTICLES, asOf.revisions(), OF_REVISIONS),
                asOf.revisionsOfParent(),
                this::articles, article -> article.key,
                (node, slice, page) -> node.revisions.put(slice, ArticleConnection.of(page)))
                .fill(session, nodes, node -> node.key, selection);
        return nodes;
    }

    /** What ties contradictions to an article. */
    private Condition ofArticle() {
        return asOf.members().within("contradiction.id IN (SELECT member.contradiction_id FROM claim mine"
                + " JOIN contradiction_claim member ON member.claim_id = mine.id WHERE mine.article_id = parent.id"
                + " AND %s)");
    }

    private void texts(List<ArticleNode> nodes) {
        Map<Long, String> texts = new HashMap<>();
        session.createSelectionQuery("select id, text from Article where id in ?1", Object[].class)
                .setParameter(1, nodes.stream().map(node -> node.key).toList()).getResultList()
                .forEach(row -> texts.put((Long) row[0], (String) row[1]));
        nodes.forEach(node -> node.text = texts.get(node.key));
    }

    /** Says of articles that stand again that they had been taken back then. */
    private void absences(List<ArticleNode> nodes) {
        Map<Long, ArticleNode> byKey = byKey(nodes, node -> node.key);
        Statement.of("SELECT article_id AS article, retracted_at AS at, retracted_by AS who, retraction_reason AS why"
                + " FROM article_absence WHERE article_id = ANY (", Condition.keys(byKey.keySet()), ") AND ",
                Condition.of("retracted_at <= ? AND reinstated_at > ?", asOf.moment(), asOf.moment()))
                .column("article", Long.class).column("at", Instant.class).column("who", String.class)
                .column("why", String.class).rows(session).forEach(row -> {
                    ArticleNode node = byKey.get(row.get("article", Long.class));
                    node.retractedAt = row.get("at", Instant.class);
                    node.retractedBy = row.get("who", String.class);
                    node.retractionReason = row.get("why", String.class);
                });
    }

    /** The claims of these keys, in the order of the keys, with what is asked for below them. */
    List<ClaimNode> claims(List<Long> keys, Selection selection) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Stream<Claim> claims = BriefClaims.suffice(selection)
                ? BriefClaims.of(keys, session)
                : rows(Claim.class, keys);
        List<ClaimNode> nodes = claims.map(claim -> new ClaimNode(claim, asOf)).toList();
        if (nodes.isEmpty()) {
            return nodes;
        }
        fill(nodes, selection.has("article"), node -> node.articleKey,
                missing -> articles(missing, selection.below("article")), article -> article.key,
                (node, article) -> node.article = article);
        others(nodes, "corrects", node -> node.correctsKey, (node, claim) -> node.corrects = claim, selection);
        others(nodes, "carriedFrom", node -> node.carriedFromKey, (node, claim) -> node.carriedFrom = claim,
                selection);
        if (asOf.moment() != null && selection.has("version")) {
            versions(nodes);
        }
        new Below<ClaimNode, ClaimNode>("corrections",
                new Listing(Rows.CLAIMS, asOf.corrections(), ClaimOrder.of(null)),
                Condition.of("claim.corrects_id = parent.id"), this::claims, claim -> claim.key,
                (node, slice, page) -> node.corrections.put(slice, ClaimConnection.of(page)))
                .fill(session, nodes, node -> node.key, selection);
        new Below<ClaimNode, ContradictionNode>("contradictions",
                new Listing(Rows.contradictions(asOf), asOf.contradictions(), ContradictionOrder.of(null)),
                asOf.members()
                        .within("contradiction.id IN (SELECT member.contradiction_id FROM contradiction_claim member"
                                + " WHERE member.claim_id = parent.id AND %s)"),
                this::contradictions, contradiction -> contradiction.key,
                (node, slice, page) -> node.contradictions.put(slice, ContradictionConnection.of(page)))
                .fill(session, nodes, node -> node.key, selection);
        return nodes;
    }

    /** Takes back from the versions of claims what people did to them later. */
    private void versions(List<ClaimNode> nodes) {
        Map<Long, ClaimNode> byKey = byKey(nodes, node -> node.key);
        Statement.of(
                "SELECT claim.id AS claim, count(*) AS later FROM claim CROSS JOIN LATERAL (SELECT withdrawn_at AS at"
                        + " UNION ALL SELECT recorded_at FROM claim correction WHERE correction.corrects_id = claim.id"
                        + " UNION ALL SELECT withdrawn_at FROM claim correction WHERE correction.corrects_id = claim.id) AS act"
                        + " WHERE claim.id = ANY (",
                Condition.keys(byKey.keySet()), ") AND ",
                Condition.of("act.at > ?", asOf.moment()), " GROUP BY claim.id")
                .column("claim", Long.class).column("later", Integer.class).rows(session)
                .forEach(row -> byKey.get(row.get("claim", Long.class)).version -= row.get("later", Integer.class));
    }

    /** Gives claims the ones that they stand for, of those that stand for another. */
    private void others(List<ClaimNode> nodes, String field, Function<ClaimNode, Long> key,
            BiConsumer<ClaimNode, ClaimNode> give, Selection selection) {
        List<ClaimNode> some = nodes.stream().filter(node -> key.apply(node) != null).toList();
        fill(some, !some.isEmpty() && selection.has(field), key,
                missing -> claims(missing, selection.below(field)), claim -> claim.key, give);
    }

    /** The contradictions of these keys, in the order of the keys, with what is asked for below them. */
    List<ContradictionNode> contradictions(List<Long> keys, Selection selection) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<ContradictionNode> nodes = Statement
                .of(Rows.contradictions(asOf), "id", ContradictionNode.COLUMNS, keys).rows(session).stream()
                .map(ContradictionNode::new).sorted(Comparator.comparing(node -> keys.indexOf(node.key))).toList();
        if (!nodes.isEmpty()) {
            new ContradictionShelf(this, asOf, nodes).fill(selection);
        }
        return nodes;
    }

    /** Gives the contradictions that rest on an article, or did, be they retired or not. */
    void shaken(Map<Slice, ContradictionConnection> pages, long article, Selection selection) {
        contradictions(pages, "contradictions", article,
                Condition.all(Condition.of("contradiction.merged_into IS NULL"), ofArticle()), selection);
    }

    /** Gives the contradictions of these keys, be they retired or not, page by page. */
    void contradictions(Map<Slice, ContradictionConnection> pages, String field, List<Long> keys, Selection selection) {
        contradictions(pages, field, 0,
                Condition.keys(keys).within("parent.id = 0 AND contradiction.id = ANY (%s)"), selection);
    }

    private void contradictions(Map<Slice, ContradictionConnection> pages, String field, long parent, Condition which,
            Selection selection) {
        new Below<Long, ContradictionNode>(field,
                new Listing(Rows.contradictions(asOf), Condition.NONE, ContradictionOrder.of(null)), which,
                this::contradictions, contradiction -> contradiction.key,
                (key, slice, page) -> pages.put(slice, ContradictionConnection.of(page)))
                .fill(session, List.of(parent), key -> key, selection);
    }

    /** Gives each thing what it has one of, loaded once for all of them. */
    private static <T, U> void fill(List<T> nodes, boolean asked, Function<T, Long> key,
            Function<List<Long>, List<U>> load, Function<U, Long> own, BiConsumer<T, U> give) {
        if (asked) {
            Map<Long, U> found = byKey(load.apply(nodes.stream().map(key).distinct().toList()), own);
            nodes.forEach(node -> give.accept(node, found.get(key.apply(node))));
        }
    }

    /** The rows of these keys, in the order of the keys. */
    <T> Stream<T> rows(Class<T> type, List<Long> keys) {
        return keys.isEmpty()
                ? Stream.empty()
                : session.getMultiple(type, List.<Object>copyOf(keys)).stream().filter(Objects::nonNull);
    }

    private static <T> Map<Long, T> byKey(List<T> nodes, Function<T, Long> key) {
        return nodes.stream().collect(toMap(key, Function.identity()));
    }
}
