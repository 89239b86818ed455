package org.recoupe.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.Selection;
import org.recoupe.claim.Claim;
import org.recoupe.contradiction.Contradiction;
import org.recoupe.contradiction.Member;
import org.recoupe.source.Article;
import org.recoupe.source.Source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/**
 * Loads what a selection asks for below a list of things, set by set: one statement a level, however many things there
 * are. Callers hold a transaction.
 */
final class Shelf {

    /** How many claims or contradictions are shown below one thing at most. */
    private static final int BELOW = 1_000;

    private Shelf() {}

    /** The articles of these keys, in the order of the keys, with what is asked for below them. */
    static List<ArticleNode> articles(List<Long> keys, Selection selection) {
        List<ArticleNode> nodes = inOrder(keys, Article.<Article>list("id in ?1", keys), article -> article.id).stream()
                .map(ArticleNode::new).toList();
        fillArticles(nodes, selection);
        return nodes;
    }

    /** The claims of these keys, in the order of the keys, with what is asked for below them. */
    static List<ClaimNode> claims(List<Long> keys, Selection selection) {
        List<ClaimNode> nodes = inOrder(keys, Claim.<Claim>list("id in ?1", keys), claim -> claim.id).stream()
                .map(ClaimNode::new).toList();
        fillClaims(nodes, selection);
        return nodes;
    }

    /** The contradictions of these keys, in the order of the keys, with what is asked for below them. */
    static List<ContradictionNode> contradictions(List<Long> keys, Selection selection) {
        List<ContradictionNode> nodes = inOrder(keys, Contradiction.<Contradiction>list("id in ?1", keys),
                contradiction -> contradiction.id).stream().map(ContradictionNode::new).toList();
        ContradictionShelf.fill(nodes, selection);
        return nodes;
    }

    private static void fillArticles(List<ArticleNode> articles, Selection selection) {
        if (articles.isEmpty()) {
            return;
        }
        List<Long> keys = articles.stream().map(article -> article.key).toList();
        if (selection.has("source")) {
            List<Long> sourceKeys = articles.stream().map(article -> article.sourceKey).distinct().toList();
            Map<Long, SourceNode> sources = Source.<Source>list("id in ?1", sourceKeys).stream()
                    .collect(toMap(source -> source.id, SourceNode::new));
            articles.forEach(article -> article.source = sources.get(article.sourceKey));
        }
        if (selection.has("text")) {
            Map<Long, String> texts = new HashMap<>();
            Article.getEntityManager().createQuery("select id, text from Article where id in ?1", Object[].class)
                    .setParameter(1, keys).getResultList().forEach(row -> texts.put((Long) row[0], (String) row[1]));
            articles.forEach(article -> article.text = texts.get(article.key));
        }
        if (selection.has("claims")) {
            claimsBelow(articles, keys, selection.below("claims"));
        }
    }

    private static void claimsBelow(List<ArticleNode> articles, List<Long> keys, Selection selection) {
        List<ClaimNode> claims = Claim.<Claim>list("article.id in ?1 order by article.id, ordinal", keys).stream()
                .map(ClaimNode::new).toList();
        Map<Long, List<ClaimNode>> byArticle = claims.stream().collect(groupingBy(claim -> claim.articleKey));
        articles.forEach(article -> article.claims = ClaimConnection
                .of(first(byArticle.getOrDefault(article.key, List.of()))));
        fillClaims(claims, selection.items());
    }

    static void fillClaims(List<ClaimNode> claims, Selection selection) {
        if (claims.isEmpty()) {
            return;
        }
        if (selection.has("article")) {
            List<Long> keys = claims.stream().map(claim -> claim.articleKey).distinct().toList();
            Map<Long, ArticleNode> articles = articles(keys, selection.below("article")).stream()
                    .collect(toMap(article -> article.key, Function.identity()));
            claims.forEach(claim -> claim.article = articles.get(claim.articleKey));
        }
        if (selection.has("contradictions")) {
            contradictionsBelow(claims, selection.below("contradictions").items());
        }
    }

    private static void contradictionsBelow(List<ClaimNode> claims, Selection selection) {
        List<Long> keys = claims.stream().map(claim -> claim.key).distinct().toList();
        Map<Long, List<ContradictionNode>> byClaim = new HashMap<>();
        Map<Long, ContradictionNode> nodes = new LinkedHashMap<>();
        List<Member> members = Member.list("from Member member join fetch member.contradiction contradiction "
                + "where member.place.claimId in ?1 and contradiction.retiredAt is null "
                + "order by contradiction.weight desc, contradiction.id desc", keys);
        for (Member member : members) {
            ContradictionNode node = nodes.computeIfAbsent(member.contradiction.id,
                    key -> new ContradictionNode(member.contradiction));
            List<ContradictionNode> mine = byClaim.computeIfAbsent(member.place.claimId(), key -> new ArrayList<>());
            if (!mine.contains(node)) {
                mine.add(node);
            }
        }
        claims.forEach(claim -> claim.contradictions = ContradictionConnection
                .of(first(byClaim.getOrDefault(claim.key, List.of()))));
        ContradictionShelf.fill(nodes.values(), selection);
    }

    private static <T> Page<T> first(List<T> items) {
        Page<T> page = Page.whole(items.subList(0, Math.min(BELOW, items.size())));
        return new Page<>(page.items(), page.cursors(), items.size() > BELOW, false, items.size());
    }

    private static <T> List<T> inOrder(List<Long> keys, List<T> found, Function<T, Long> key) {
        Map<Long, T> byKey = found.stream().collect(toMap(key, Function.identity()));
        return keys.stream().map(byKey::get).filter(java.util.Objects::nonNull).toList();
    }
}
