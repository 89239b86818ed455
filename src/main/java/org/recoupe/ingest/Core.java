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
     * Compares what comes of one article, with itself, with what stands of it (sums too) and with what others claim.
     *
     * @param fresh what comes
     * @param beside what stands of the same article already
     * @param others what stands of others
     * @return findings whose sides are the very statements that were given, each with one that comes
     */
    List<Finding> compare(List<Statement> fresh, List<Statement> beside, List<Statement> others);

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

    /** The fields of events ("mission" of "mission.end") whose claims can answer claims of a field. */
    Set<String> related(String field);

    /** Compares two texts as a reader would; the statements of its findings are of an article "left" or "right". */
    Comparison compareTexts(Extract left, Extract right);
}
