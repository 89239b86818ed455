package org.recoupe.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.recoupe.claim.Claim;
import org.recoupe.claim.Keys;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Statement;
import org.recoupe.contradiction.Contradiction;
import org.recoupe.contradiction.Contradictions;
import org.recoupe.contradiction.Found;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.live.Announcer;
import org.recoupe.live.Progress;
import org.recoupe.source.Article;
import org.recoupe.source.ContentHash;
import org.recoupe.source.Source;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes one article through the whole flow: read, then put on record and compared in one transaction. */
@ApplicationScoped
public class Ingestion {

    private final Core core;
    private final Revisions revisions;
    private final Candidates candidates;
    private final Contradictions contradictions;
    private final Locks locks;
    private final Idempotency idempotency;
    private final Announcer announcer;
    private final Clock clock;

    Ingestion(Core core, Revisions revisions, Candidates candidates, Contradictions contradictions, Locks locks,
            Idempotency idempotency, Announcer announcer, Clock clock) {
        this.core = core;
        this.revisions = revisions;
        this.candidates = candidates;
        this.contradictions = contradictions;
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
                    () -> told(file(submission, hash, extract), errand)));
        });
    }

    private Optional<Outcome> known(Submission submission, String hash, Errand errand) {
        return idempotency.known(errand.once(), Outcome.class).or(() -> Source.findByName(submission.source())
                .flatMap(source -> Article.findByContent(source, submission.url(), hash)).map(article -> idempotency
                        .once(errand.once(), Outcome.class, () -> told(unchanged(article), errand))));
    }

    private Outcome told(Outcome outcome, Errand errand) {
        announcer.found(outcome.contradictions());
        announcer.ingested(new Progress(outcome.article(), outcome.result().name(), outcome.claims(),
                outcome.contradictions().size(), errand.place()));
        return outcome;
    }

    private Outcome file(Submission submission, String hash, Extract extract) {
        locks.source(submission.source());
        Source source = Source.named(submission.source());
        locks.article(submission.source(), submission.url() == null ? hash : submission.url());
        Optional<Article> known = Article.findByContent(source, submission.url(), hash);
        if (known.isPresent()) {
            return unchanged(known.get());
        }
        Instant now = clock.instant();
        Optional<Article> before = Revisions.current(source, submission.url());
        Set<String> keys = new TreeSet<>();
        extract.assertions().forEach(assertion -> keys.addAll(Keys.of(assertion, core::related)));
        release(before, keys);
        Article article = revisions.add(source, submission, hash, extract.body().language(), before, now);
        List<Claim> claims = claims(article, extract.assertions());
        List<Found> found = found(claims, candidates.of(keys));
        candidates.add(claims);
        Set<Long> changed = file(found, before, now);
        return new Outcome(article.revision == 1 ? Outcome.Result.CREATED : Outcome.Result.REVISED, article.id,
                claims.size(), List.copyOf(changed));
    }

    /** From here on, nobody else compares with the claims that come or with those that go; these are found no more. */
    private void release(Optional<Article> before, Set<String> keys) {
        List<Claim> gone = before.map(article -> Claim.<Claim>list("article", article)).orElse(List.of());
        Set<String> locked = new TreeSet<>(keys);
        gone.forEach(claim -> locked.addAll(Keys.of(claim.assertion(), core::related)));
        locks.claims(locked);
        candidates.remove(gone);
    }

    /** Puts findings on record, and lets go what rested on the text before; gives the contradictions found. */
    private Set<Long> file(List<Found> found, Optional<Article> before, Instant now) {
        Map<Long, String> shaken = before.map(contradictions::of).orElse(Map.of());
        Set<String> subjects = new TreeSet<>(shaken.values());
        found.forEach(one -> subjects.add(one.subject()));
        locks.contradictions(subjects);
        Set<Long> joined = contradictions.add(found, now);
        Set<Long> changed = new TreeSet<>(shaken.keySet());
        changed.addAll(joined);
        contradictions.settle(changed, now);
        return joined;
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

    private List<Found> found(List<Claim> mine, List<Claim> others) {
        Map<Statement, Claim> claims = new IdentityHashMap<>();
        List<Finding> findings = core.compare(statements(mine, claims), statements(others, claims)).stream()
                .filter(finding -> Contradiction.recorded(finding.verdict())).toList();
        return Distinct.of(findings).stream().map(finding -> new Found(finding,
                finding.sides().stream().map(side -> claims.get(side.statement())).toList())).toList();
    }

    private static List<Statement> statements(List<Claim> claims, Map<Statement, Claim> origins) {
        List<Statement> statements = new ArrayList<>();
        for (Claim claim : claims) {
            Statement statement = new Statement(claim.assertion(), claim.article.publishedOn, claim.article.id);
            origins.put(statement, claim);
            statements.add(statement);
        }
        return statements;
    }

    private static Outcome unchanged(Article article) {
        return new Outcome(Outcome.Result.UNCHANGED, article.id, (int) Claim.count("article", article), List.of());
    }
}
