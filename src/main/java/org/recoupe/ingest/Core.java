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
     * Compares what one article claims, with itself (its sums too) and with what others claim.
     *
     * @return findings whose sides are the very statements that were given
     */
    List<Finding> compare(List<Statement> article, List<Statement> others);

    /** The fields of events ("mission" of "mission.end") whose claims can answer claims of a field. */
    Set<String> related(String field);

    /** Compares two texts as a reader would; the statements of its findings are of an article "left" or "right". */
    Comparison compareTexts(Extract left, Extract right);
}
