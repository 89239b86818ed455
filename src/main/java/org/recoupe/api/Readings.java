package org.recoupe.api;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.claim.Claim;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.source.Article;

/** Shows claims of a text that is not put on record in the form of those that are. */
final class Readings {

    private Readings() {}

    static List<ClaimReading> of(Extract extract) {
        Article article = unrecorded(extract);
        List<ClaimReading> readings = new ArrayList<>();
        for (Assertion assertion : extract.assertions()) {
            readings.add(new ClaimReading(Claim.of(article, readings.size(), assertion)));
        }
        return readings;
    }

    /** Shows a claim that was made of the text while it was compared. */
    static ClaimReading of(Extract extract, Assertion assertion) {
        return new ClaimReading(Claim.of(unrecorded(extract), 0, assertion));
    }

    private static Article unrecorded(Extract extract) {
        Article article = new Article();
        article.title = extract.title() == null ? null : extract.title().text();
        article.text = extract.body().text();
        article.astral = true;
        article.publishedOn = extract.body().publishedOn();
        return article;
    }
}
