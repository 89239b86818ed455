package org.recoupe.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.recoupe.audit.AuditAction;
import org.recoupe.audit.AuditEntry;
import org.recoupe.claim.Claim;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.live.Announcer;
import org.recoupe.live.Progress;
import org.recoupe.source.Article;
import org.recoupe.source.ContentHash;
import org.recoupe.source.Source;
import org.recoupe.source.SourceMerge;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes one article through the whole flow: read, then put on record and compared in one transaction. */
@ApplicationScoped
public class Ingestion {

    private final Core core;
    private final Revisions revisions;
    private final Exchange exchange;
    private final Locks locks;
    private final Idempotency idempotency;
    private final Announcer announcer;
    private final Clock clock;

    Ingestion(Core core, Revisions revisions, Exchange exchange, Locks locks, Idempotency idempotency,
            Announcer announcer, Clock clock) {
        this.core = core;
        this.revisions = revisions;
        this.exchange = exchange;
        this.locks = locks;
        this.idempotency = idempotency;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Puts an article on record with its claims and the contradictions that they bring; a known one changes nothing. */
    public Outcome ingest(Submission submission, Errand errand) {
        String hash = ContentHash.of(submission.title(), submission.text());
        Optional<Outcome> known = QuarkusTransaction.requiringNew().call(() -> known(submission, hash, errand));
        return known.orElseGet(() -> {
            // Reading takes the time; no connection is held and nothing is locked meanwhile.
            Extract extract = core.read(submission.title(), submission.text(), submission.publishedOn(),
                    submission.language());
            return QuarkusTransaction.requiringNew().call(() -> idempotency.once(errand.once(), Outcome.class,
                    () -> told(file(submission, hash, extract, errand), errand)));
        });
    }

    private Optional<Outcome> known(Submission submission, String hash, Errand errand) {
        return idempotency.known(errand.once(), Outcome.class).or(() -> Source.findByName(submission.source())
                .flatMap(source -> Article.findByContent(SourceMerge.family(source), submission.url(), hash))
                .map(article -> idempotency
                        .once(errand.once(), Outcome.class, () -> told(unchanged(article), errand))));
    }

    private Outcome told(Outcome outcome, Errand errand) {
        announcer.found(outcome.contradictions());
        announcer.ingested(new Progress(outcome.article(), outcome.result().name(), outcome.claims(),
                outcome.contradictions().size(), errand.place()));
        return outcome;
    }

    private Outcome file(Submission submission, String hash, Extract extract, Errand errand) {
        locks.source(submission.source());
        Source source = Source.named(submission.source());
        List<Source> family = SourceMerge.family(source);
        locks.article(family, submission.url() == null ? hash : submission.url());
        Optional<Article> known = Article.findByContent(family, submission.url(), hash);
        if (known.isPresent()) {
            return unchanged(known.get());
        }
        Instant now = clock.instant();
        List<Article> before = Revisions.current(family, submission.url());
        List<Claim> gone = before.stream().flatMap(article -> Claim.standing(article).stream()).toList();
        List<Claim> people = before.stream().flatMap(article -> Claim.readings(article).stream())
                .filter(claim -> claim.readBy != null).toList();
        List<Carried> carried = people.stream().flatMap(claim -> Carried.of(claim, extract).stream()).toList();
        Set<String> keys = exchange.open(Stream.concat(extract.assertions().stream(),
                carried.stream().map(Carried::assertion)).toList(), gone);
        Article article = revisions.add(source, submission, hash, extract.body().language(), before,
                submission.url() == null ? 1 : Article.lastRevision(family, submission.url()) + 1, now);
        AuditEntry.write(before.isEmpty() ? AuditAction.INGEST_ARTICLE : AuditAction.REVISE_ARTICLE, article.id,
                before.isEmpty() ? null : before.getFirst().id, article.id, errand.caller(), null, now);
        List<Claim> claims = claims(article, extract.assertions());
        List<Claim> readings = carried.stream().map(one -> carry(one, article, claims, now)).toList();
        told(people, readings, errand, now);
        List<Claim> come = Stream.concat(claims.stream(), readings.stream()).filter(claim -> claim.retiredAt == null)
                .toList();
        Set<Long> found = exchange.settle(keys, come, List.of(), gone, now).found();
        return new Outcome(article.revision == 1 ? Outcome.Result.CREATED : Outcome.Result.REVISED, article.id,
                claims.size() + readings.size(), List.copyOf(found), readings.size(),
                people.size() - readings.size());
    }

    private static List<Claim> claims(Article article, List<Assertion> assertions) {
        List<Claim> claims = new ArrayList<>();
        for (Assertion assertion : assertions) {
            Claim claim = Claim.of(article, claims.size(), assertion);
            claim.persist();
            claims.add(claim);
        }
        return claims;
    }

    /** Puts a person's reading on record with the next text, in the place of what the machine reads there. */
    private static Claim carry(Carried carried, Article article, List<Claim> machine, Instant now) {
        Claim claim = Claim.of(article, carried.assertion(), carried.from().readBy, carried.from().comment, now);
        claim.carriedFrom = carried.from();
        carried.aside().forEach(index -> {
            machine.get(index).retiredAt = now;
            claim.setsAside.add(machine.get(index));
        });
        if (carried.corrects() >= 0) {
            claim.corrects = machine.get(carried.corrects());
            claim.corrects.version++;
        }
        claim.persist();
        return claim;
    }

    private static void told(List<Claim> people, List<Claim> readings, Errand errand, Instant now) {
        Map<Claim, Claim> carried = new HashMap<>();
        readings.forEach(claim -> carried.put(claim.carriedFrom, claim));
        people.forEach(claim -> AuditEntry.write(
                carried.containsKey(claim) ? AuditAction.CARRY_CLAIM : AuditAction.LEAVE_CLAIM, claim.id, claim.id,
                carried.containsKey(claim) ? carried.get(claim).id : null, errand.caller(), null, now));
    }

    private static Outcome unchanged(Article article) {
        return new Outcome(Outcome.Result.UNCHANGED, article.id, (int) Claim.count("article", article), List.of(), 0,
                0);
    }
}
