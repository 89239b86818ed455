package org.recoupe.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.recoupe.comparison.Comparison;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Statement;
import org.recoupe.extraction.Extract;
import org.recoupe.text.Language;

/** What the shell asks of the language core; it holds no state and is used by any number of threads. */
public interface Core {

    /** Reads an article; detects the language where it is {@code null}. */
    Extract read(String title, String text, LocalDate publishedOn, Language language);

    /**
     * A statement that comes, and those of other articles that it may contradict.
     *
     * @param statement the statement
     * @param others what it is compared with, beside its own article
     */
    record Meeting(Statement statement, List<Statement> others) {}

    /**
     * Compares what comes of one article, with itself, with what stands of it (sums too) and with what others claim.
     *
     * @param fresh what comes, each with those of others that it meets
     * @param beside what stands of the same article already
     * @return findings whose sides are the very statements that were given, each with one that comes
     */
    List<Finding> compare(List<Meeting> fresh, List<Statement> beside);

    /** Whether the lexicons know a term. */
    boolean knows(Term term, String value);

    /** What terms a claim is told in. */
    enum Term {
        /** What happens ("mission.end"), or "verb:" and a lemma. */
        EVENT,
        /** Somebody or something with a name ("country:iraq"). */
        NAME,
        /** What a subject is narrowed to ("mission.combat"). */
        SCOPE
    }

    /** The fields of events ("mission" of "mission.end"), or the verbs, whose claims can answer claims of one. */
    Set<String> related(String field);

    /** Compares two texts as a reader would; the statements of its findings are of an article "left" or "right". */
    Comparison compareTexts(Extract left, Extract right);
}
