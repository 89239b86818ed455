package org.recoupe.api;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.claim.Claim;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.source.Article;

/** Shows claims of a text that is not put on record in the form of those that are. */
final class Readings {

    private final List<Assertion> assertions;
    private final Article article = new Article();

    Readings(Extract extract) {
        assertions = extract.assertions();
        article.title = extract.title() == null ? null : extract.title().text();
        article.text = extract.body().text();
        article.astral = true;
        article.publishedOn = extract.body().publishedOn();
    }

    /** All claims that were read in the text. */
    List<ClaimReading> all() {
        List<ClaimReading> readings = new ArrayList<>();
        assertions.forEach(assertion -> readings.add(new ClaimReading(Claim.of(article, readings.size(), assertion))));
        return readings;
    }

    /** Shows a claim that was made of the text while it was compared. */
    ClaimReading of(Assertion assertion) {
        return new ClaimReading(Claim.of(article, 0, assertion));
    }
}
