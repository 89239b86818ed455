package org.recoupe.ingest;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Singleton;

import org.recoupe.comparison.Comparison;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Statement;
import org.recoupe.comparison.Verdict;
import org.recoupe.extraction.Extract;
import org.recoupe.mention.Mentions;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

import io.quarkus.arc.DefaultBean;

/** The core as far as it is there: it cuts texts into sentences and claims nothing. */
@Singleton
@DefaultBean
class SentencesOnly implements Core {

    private static final Mentions NOTHING = new Mentions(List.of(), List.of(), List.of());

    private final TextReader reader = new TextReader();

    @Override
    public Extract read(String title, String text, LocalDate publishedOn, Language language) {
        Document body = reader.read(text, language, publishedOn);
        Document heading = title == null ? null : reader.read(title, body.language(), publishedOn);
        return new Extract(heading, NOTHING, body, NOTHING, List.of());
    }

    @Override
    public List<Finding> compare(List<Statement> article, List<Statement> others) {
        return List.of();
    }

    @Override
    public Comparison compareTexts(List<Statement> left, List<Statement> right) {
        return new Comparison(Verdict.UNDETERMINED, null, 0,
                new Explanation("Rien ne permet de trancher.", "Nothing decides."), List.of());
    }
}
