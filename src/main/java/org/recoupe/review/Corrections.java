package org.recoupe.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.recoupe.audit.AuditAction;
import org.recoupe.audit.AuditEntry;
import org.recoupe.claim.Claim;
import org.recoupe.contradiction.Contradiction;
import org.recoupe.extraction.Assertion;
import org.recoupe.ingest.Core;
import org.recoupe.ingest.Current;
import org.recoupe.ingest.Exchange;
import org.recoupe.ingest.Idempotency;
import org.recoupe.live.Announcer;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.source.Article;
import org.recoupe.text.Language;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What people read beside the machine: claims of their own, compared like all others. While a correction stands, what it
 * corrects takes part in no comparison; once it is withdrawn, that comes back.
 */
@ApplicationScoped
public class Corrections {

    private final EntityManager entities;
    private final Core core;
    private final Current current;
    private final Exchange exchange;
    private final Idempotency idempotency;
    private final Announcer announcer;
    private final Clock clock;

    Corrections(EntityManager entities, Core core, Current current, Exchange exchange, Idempotency idempotency,
            Announcer announcer, Clock clock) {
        this.entities = entities;
        this.core = core;
        this.current = current;
        this.exchange = exchange;
        this.idempotency = idempotency;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * What became of a person's reading.
     *
     * @param claim id of the person's claim
     * @param found ids of the contradictions that it, or what came back for it, brought to light or joined
     * @param dropped ids of the contradictions that stand no more
     */
    @RegisterForReflection
    public record Outcome(long claim, List<Long> found, List<Long> dropped) {}

    /** On whose behalf, with which remark ({@code null} for none), under which key ({@code null} for none). */
    public record Errand(String caller, String comment, Idempotency.Key once) {}

    /** Puts a claim on record that the machine did not read. */
    public Outcome add(long article, Quotation quotation, Reading reading, Errand errand) {
        Reader reader = reader(() -> Article.<Article>findByIdOptional(article).orElseThrow(() -> new Refusal(
                ErrorCode.NOT_FOUND, "article", "There is no such article.")));
        return once(errand.once(), () -> {
            Article locked = current.article(article, "article");
            known(reading, reader);
            Assertion assertion = reader.added(quotation.in(locked), reading);
            return file(Claim.of(locked, assertion, errand.caller(), errand.comment(), clock.instant()), List.of());
        });
    }

    /** Puts a person's reading of a claim beside it, and in its place, unless it has changed since the version seen. */
    public Outcome correct(long id, int versionSeen, Reading reading, Errand errand) {
        Reader reader = reader(() -> claim(id).article);
        return once(errand.once(), () -> {
            Claim claim = locked(id);
            if (claim.version != versionSeen) {
                throw new Refusal(ErrorCode.CONFLICT_OF_EDIT, "version", "The claim has changed since version "
                        + versionSeen + ": it is at version " + claim.version + ". Look at it again, then correct it.");
            }
            standing(claim);
            known(reading, reader);
            Claim correction = Claim.of(claim.article, reader.corrected(claim.assertion(), reading), errand.caller(),
                    errand.comment(), clock.instant());
            correction.corrects = claim;
            correction.setsAside.addAll(aside(claim, reading));
            claim.version++;
            return file(correction, correction.setsAside);
        });
    }

    /** Withdraws a person's claim; what it corrected comes back. */
    public Outcome withdraw(long id, Errand errand) {
        return once(errand.once(), () -> {
            Claim claim = locked(id);
            if (claim.readBy == null) {
                throw new Refusal(ErrorCode.NOT_A_PERSONS, "id",
                        "The machine read this claim: correct it rather than withdraw it.");
            }
            standing(claim);
            Instant now = clock.instant();
            claim.withdrawnAt = now;
            claim.withdrawnBy = errand.caller();
            claim.withdrawalComment = errand.comment();
            claim.version++;
            AuditEntry.write(AuditAction.WITHDRAW_CLAIM, claim.id, claim.id,
                    claim.corrects == null ? null : claim.corrects.id, errand.caller(), errand.comment(), now);
            return exchanged(claim, back(claim), List.of(claim), now);
        });
    }

    /** A claim and, where its time or its number was misread, what else the machine made of the same words. */
    private static List<Claim> aside(Claim claim, Reading reading) {
        return Claim.standing(claim.article).stream()
                .filter(other -> other == claim || other.readBy == null && repeats(other, claim, reading))
                .toList();
    }

    private static boolean repeats(Claim other, Claim claim, Reading reading) {
        return reading.gives(Reading.Aspect.QUANTITY) && other.repeatsNumber(claim)
                || reading.gives(Reading.Aspect.TIME) && other.repeatsMoment(claim);
    }

    /** What comes back where a claim goes. */
    private static List<Claim> back(Claim claim) {
        if (claim.corrects != null) {
            claim.corrects.version++;
        }
        List<Claim> back = List.copyOf(claim.setsAside);
        back.forEach(one -> one.retiredAt = null);
        return back;
    }

    /** What the machine reads in an article; no connection is held meanwhile. */
    private Reader reader(Supplier<Article> find) {
        record Text(String title, String text, LocalDate publishedOn, Language language) {}
        Text read = QuarkusTransaction.requiringNew().call(() -> {
            Article article = find.get();
            return new Text(article.title, article.text, article.publishedOn, article.language);
        });
        return new Reader(core.read(read.title(), read.text(), read.publishedOn(), read.language()));
    }

    private Outcome once(Idempotency.Key key, Supplier<Outcome> work) {
        return QuarkusTransaction.requiringNew().call(() -> idempotency.once(key, Outcome.class, work));
    }

    private Outcome file(Claim claim, List<Claim> corrected) {
        claim.persist();
        if (claim.corrects == null) {
            AuditEntry.write(AuditAction.ADD_CLAIM, claim.id, null, claim.id, claim.readBy, claim.comment,
                    claim.recordedAt);
        } else {
            AuditEntry.write(AuditAction.CORRECT_CLAIM, claim.corrects.id, claim.corrects.id, claim.id, claim.readBy,
                    claim.comment, claim.recordedAt);
        }
        return exchanged(claim, List.of(claim), corrected, claim.recordedAt);
    }

    private Outcome exchanged(Claim claim, List<Claim> come, List<Claim> gone, Instant now) {
        List<Claim> beside = new ArrayList<>(Claim.standing(claim.article));
        beside.removeAll(come);
        beside.removeAll(gone);
        Set<String> keys = exchange.open(come.stream().map(Claim::assertion).toList(), gone);
        Exchange.Change change = exchange.settle(keys, come, beside, gone, now);
        List<Long> found = List.copyOf(change.found());
        announcer.found(found);
        return new Outcome(claim.id, found, Contradiction.<Contradiction>list(
                "id in ?1 and retiredAt is not null order by id", change.shaken()).stream().map(one -> one.id)
                .toList());
    }

    /** Refuses terms that neither the lexicon nor the record knows. */
    private void known(Reading reading, Reader reader) {
        if (reading.gives(Reading.Aspect.EVENT) && !core.knows(Core.Term.EVENT, reading.event())) {
            throw unknown("event", reading.event());
        }
        reading.scope().stream().filter(scope -> !core.knows(Core.Term.SCOPE, scope)).findFirst()
                .ifPresent(scope -> {
                    throw unknown("scope", scope);
                });
        Set<String> names = reader.names();
        named("actors", reading.actors(), names);
        named("places", reading.places(), names);
    }

    private void named(String field, List<String> ids, Set<String> names) {
        ids.stream().filter(id -> !core.knows(Core.Term.NAME, id) && !names.contains(id) && !onRecord(id)).findFirst()
                .ifPresent(id -> {
                    throw unknown(field, id);
                });
    }

    private boolean onRecord(String id) {
        return !entities.createNativeQuery("SELECT 1 FROM claim WHERE actors @> ARRAY[CAST(:id AS text)] LIMIT 1")
                .setParameter("id", id).getResultList().isEmpty();
    }

    private static Refusal unknown(String field, String value) {
        return new Refusal(ErrorCode.UNKNOWN_TERM, field,
                "Neither the lexicon nor the record knows \"" + value + "\" as one of the " + field + ".");
    }

    private static void standing(Claim claim) {
        if (claim.retiredAt != null) {
            throw new Refusal(ErrorCode.NOT_STANDING, "id", claim.withdrawnAt == null
                    ? "The claim was corrected before: correct or withdraw what stands in its place."
                    : "The claim was withdrawn before.");
        }
    }

    private Claim locked(long id) {
        Claim claim = claim(id);
        current.article(claim.article.id, "id");
        // Whoever held the lock of its article may have changed it.
        entities.refresh(claim);
        return claim;
    }

    private static Claim claim(long id) {
        return Claim.<Claim>findByIdOptional(id).orElseThrow(
                () -> new Refusal(ErrorCode.NOT_FOUND, "id", "There is no such claim."));
    }
}
