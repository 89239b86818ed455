package org.recoupe.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.recoupe.comparison.Comparer;
import org.recoupe.comparison.Comparison;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Statement;
import org.recoupe.comparison.Sums;
import org.recoupe.comparison.TextComparer;
import org.recoupe.extraction.ArticleReader;
import org.recoupe.extraction.Extract;
import org.recoupe.text.Language;

/** Recoupe's own language core, built once at the start: a word list with a bad line stops it with file and line. */
@Singleton
class LanguageCore implements Core {

    private final ArticleReader reader = new ArticleReader();
    private final Comparer comparer = new Comparer();
    private final Sums sums = new Sums();
    private final TextComparer texts = new TextComparer(comparer, sums);

    @Override
    public Extract read(String title, String text, LocalDate publishedOn, Language language) {
        return reader.read(title, text, publishedOn, language);
    }

    @Override
    public List<Finding> compare(List<Statement> article, List<Statement> others) {
        List<Finding> findings = new ArrayList<>(sums.check(article));
        for (int i = 0; i < article.size(); i++) {
            Statement statement = article.get(i);
            for (Statement earlier : article.subList(0, i)) {
                comparer.compare(earlier, statement).ifPresent(findings::add);
            }
            for (Statement other : others) {
                comparer.compare(statement, other).ifPresent(findings::add);
            }
        }
        return findings;
    }

    @Override
    public Comparison compareTexts(Extract left, Extract right) {
        return texts.compare(left, right);
    }
}
