package org.recoupe.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.Row;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Statement;
import org.recoupe.claim.Claim;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.source.Article;

/** Claims for whoever asks for their quotes alone: with all that was read in them, loading allocates five times as much. */
final class BriefClaims {

    /** The fields of a claim that need none of the columns that are left out. */
    private static final Set<String> FIELDS = Set.of("__typename", "id", "article", "part", "start", "end", "quote",
            "prefix", "suffix", "event", "polarity", "modality", "confidence", "origin", "readBy", "recordedAt",
            "comment", "corrects", "carriedFrom", "corrections", "contradictions", "withdrawnAt", "withdrawnBy",
            "withdrawalComment", "version");
    private static final Map<String, Class<?>> COLUMNS = columns();

    private BriefClaims() {}

    /** Whether they hold all that is asked for. */
    static boolean suffice(Selection selection) {
        return selection.within(FIELDS);
    }

    /** The claims of these keys, in the order of the keys, each with no more than those fields need. */
    static Stream<Claim> of(List<Long> keys, StatelessSession session) {
        Map<Long, Claim> found = new HashMap<>();
        Statement.of("SELECT " + String.join(", ", COLUMNS.keySet()) + " FROM claim WHERE id = ANY (",
                Condition.keys(keys), ")").with(COLUMNS).rows(session)
                .forEach(row -> found.put(row.get("id", Long.class), claim(row)));
        return keys.stream().map(found::get).filter(Objects::nonNull);
    }

    private static Claim claim(Row row) {
        Claim claim = new Claim();
        claim.id = row.get("id", Long.class);
        claim.article = new Article();
        claim.article.id = row.get("article_id", Long.class);
        claim.part = Assertion.Part.valueOf(row.get("part", String.class));
        claim.startOffset = row.get("start_offset", Integer.class);
        claim.endOffset = row.get("end_offset", Integer.class);
        claim.quote = row.get("quote", String.class);
        claim.prefix = row.get("prefix", String.class);
        claim.suffix = row.get("suffix", String.class);
        claim.event = row.get("event", String.class);
        claim.polarity = Polarity.valueOf(row.get("polarity", String.class));
        claim.modality = Modality.valueOf(row.get("modality", String.class));
        claim.confidence = row.get("confidence", Double.class);
        claim.readBy = row.get("read_by", String.class);
        claim.recordedAt = row.get("recorded_at", Instant.class);
        claim.comment = row.get("comment", String.class);
        claim.corrects = other(row.get("corrects_id", Long.class));
        claim.carriedFrom = other(row.get("carried_from_id", Long.class));
        claim.withdrawnAt = row.get("withdrawn_at", Instant.class);
        claim.withdrawnBy = row.get("withdrawn_by", String.class);
        claim.withdrawalComment = row.get("withdrawal_comment", String.class);
        claim.version = row.get("version", Integer.class);
        claim.actors = List.of();
        claim.places = List.of();
        claim.scopeWhat = List.of();
        claim.reasons = List.of();
        claim.arguments = List.of();
        claim.moments = List.of();
        claim.quantities = List.of();
        return claim;
    }

    private static Claim other(Long key) {
        if (key == null) {
            return null;
        }
        Claim claim = new Claim();
        claim.id = key;
        return claim;
    }

    private static Map<String, Class<?>> columns() {
        Map<String, Class<?>> columns = new HashMap<>();
        List.of("id", "article_id", "corrects_id", "carried_from_id").forEach(name -> columns.put(name, Long.class));
        List.of("start_offset", "end_offset", "version").forEach(name -> columns.put(name, Integer.class));
        List.of("part", "quote", "prefix", "suffix", "event", "polarity", "modality", "read_by", "comment",
                "withdrawn_by", "withdrawal_comment").forEach(name -> columns.put(name, String.class));
        columns.put("confidence", Double.class);
        List.of("recorded_at", "withdrawn_at").forEach(name -> columns.put(name, Instant.class));
        return columns;
    }
}
