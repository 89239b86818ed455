package org.recoupe.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.recoupe.claim.Claim;
import org.recoupe.claim.Keys;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Statement;
import org.recoupe.contradiction.Contradiction;
import org.recoupe.contradiction.Contradictions;
import org.recoupe.contradiction.Found;
import org.recoupe.extraction.Assertion;

/**
 * Lets claims come to stand and others cease to, in the transaction of whoever brings or takes them: what comes is
 * compared with all that stands; what rested on what goes is let go, and stays on record for the time before.
 */
@ApplicationScoped
public class Exchange {

    private final EntityManager entities;
    private final Core core;
    private final Candidates candidates;
    private final Contradictions contradictions;
    private final Locks locks;

    Exchange(EntityManager entities, Core core, Candidates candidates, Contradictions contradictions, Locks locks) {
        this.entities = entities;
        this.core = core;
        this.candidates = candidates;
        this.contradictions = contradictions;
        this.locks = locks;
    }

    /**
     * What an exchange did to contradictions.
     *
     * @param found ids of those that what came brought to light, or joined
     * @param shaken ids of those that rested on what went
     */
    public record Change(Set<Long> found, Set<Long> shaken) {}

    /**
     * Begins an exchange: from here on, nobody else compares with the claims that come or with those that go, and these
     * are found no more. Callers hold the locks of their articles.
     *
     * @return what those that come are found by, for {@link #settle}
     */
    public Set<String> open(Collection<Assertion> coming, List<Claim> gone) {
        Set<String> keys = new TreeSet<>();
        coming.forEach(assertion -> keys.addAll(Keys.of(assertion, core::related)));
        Set<String> locked = new TreeSet<>(keys);
        gone.forEach(claim -> locked.addAll(Keys.of(claim.assertion(), core::related)));
        locks.claims(locked);
        candidates.remove(gone);
        return keys;
    }

    /**
     * Ends an exchange: compares what comes, and counts and weighs anew what was touched.
     *
     * @param keys what {@link #open} gave
     * @param come the claims that come, stored
     * @param beside claims of their article that stand already
     * @param gone the claims that go
     */
    public Change settle(Set<String> keys, List<Claim> come, List<Claim> beside, List<Claim> gone, Instant now) {
        List<Found> found = found(come, beside, candidates.of(keys));
        candidates.add(come);
        retire(gone, now);
        Map<Long, String> shaken = gone.isEmpty() ? Map.of() : contradictions.of(gone);
        Set<String> subjects = new TreeSet<>(shaken.values());
        found.forEach(one -> subjects.add(one.subject()));
        locks.contradictions(subjects);
        contradictions.retire(gone, now);
        Set<Long> joined = contradictions.add(found, now);
        Set<Long> changed = new TreeSet<>(shaken.keySet());
        changed.addAll(joined);
        contradictions.settle(changed, now);
        return new Change(joined, new TreeSet<>(shaken.keySet()));
    }

    private void retire(List<Claim> gone, Instant now) {
        gone.forEach(claim -> claim.retiredAt = now);
        entities.flush();
    }

    private List<Found> found(List<Claim> come, List<Claim> beside, List<Claim> candidates) {
        Map<Statement, Claim> claims = new IdentityHashMap<>();
        List<Statement> fresh = statements(come, claims);
        List<Statement> near = statements(beside, claims);
        Set<Long> known = new TreeSet<>(beside.stream().map(claim -> claim.id).toList());
        List<Statement> far = statements(candidates.stream().filter(claim -> !known.contains(claim.id)).toList(),
                claims);
        List<Finding> findings = core.compare(meetings(fresh, far, claims), near).stream()
                .filter(finding -> Contradiction.recorded(finding.verdict())).toList();
        return Distinct.of(findings).stream().map(finding -> new Found(finding,
                finding.sides().stream().map(side -> claims.get(side.statement())).toList())).toList();
    }

    /** What each that comes is compared with: those that one of its keys finds. */
    private List<Core.Meeting> meetings(List<Statement> fresh, List<Statement> far, Map<Statement, Claim> claims) {
        List<Core.Meeting> meetings = new ArrayList<>();
        for (Statement statement : fresh) {
            Set<String> keys = Keys.of(statement.assertion(), core::related);
            meetings.add(new Core.Meeting(statement,
                    far.stream().filter(other -> claims.get(other).keys.stream().anyMatch(keys::contains)).toList()));
        }
        return meetings;
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
}
