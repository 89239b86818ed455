package org.recoupe.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.recoupe.comparison.Comparer;
import org.recoupe.comparison.Comparison;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Headlines;
import org.recoupe.comparison.Statement;
import org.recoupe.comparison.Sums;
import org.recoupe.comparison.TextComparer;
import org.recoupe.extraction.ArticleReader;
import org.recoupe.extraction.ClaimTerms;
import org.recoupe.extraction.Extract;
import org.recoupe.mention.MentionReader;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

/**
 * Recoupe's own language core, made once: a word list with a bad line stops the start, or the build of the native
 * executable, with file and line.
 */
@Singleton
class LanguageCore implements Core {

    // Of the class, not of the bean: the native executable is built with all word lists and dictionaries read.
    private static final MentionReader MENTIONS = new MentionReader();
    private static final ArticleReader READER = new ArticleReader(new TextReader(), MENTIONS::read);
    private static final ClaimTerms TERMS = new ClaimTerms();
    private static final Comparer COMPARER = new Comparer();
    private static final Sums SUMS = new Sums(COMPARER);
    private static final TextComparer TEXTS = new TextComparer(COMPARER, SUMS);

    private static final String VERB = "verb:";

    // Events are as many as the lexicon names, and those few that scopes name; verbs are without number.
    private static final Map<String, Set<String>> RELATED = new ConcurrentHashMap<>();

    // The earlier on the left, as a reader tells a story; of one day, the same whichever was put on record first.
    private static final Comparator<Statement> TOLD = Comparator.comparing(Statement::publishedOn)
            .thenComparing(statement -> statement.assertion().quote());

    /** How many claims of an article are compared: those at its head, where news says what is new. */
    private static final int MOST_CLAIMS = 500;

    @Override
    public Extract read(String title, String text, LocalDate publishedOn, Language language) {
        return READER.read(title, text, publishedOn, language);
    }

    @Override
    public List<Finding> compare(List<Meeting> fresh, List<Statement> beside) {
        List<Finding> findings = sums(fresh, beside);
        for (int i = 0; i < Math.min(MOST_CLAIMS, fresh.size()); i++) {
            Statement statement = fresh.get(i).statement();
            for (Meeting earlier : fresh.subList(0, i)) {
                COMPARER.compare(earlier.statement(), statement).ifPresent(findings::add);
            }
            for (Statement other : beside) {
                told(statement, other).ifPresent(findings::add);
            }
            for (Statement other : fresh.get(i).others()) {
                told(statement, other).ifPresent(findings::add);
            }
        }
        return Headlines.unconfirmed(findings,
                Stream.concat(fresh.stream().map(Meeting::statement), beside.stream()).toList());
    }

    /** The sums that hold something that comes, of the article itself and with what others tell of it. */
    private static List<Finding> sums(List<Meeting> fresh, List<Statement> beside) {
        List<Statement> coming = fresh.stream().map(Meeting::statement).toList();
        List<Statement> article = Stream.concat(beside.stream(), coming.stream()).toList();
        // One claim of another article may be met by many.
        Set<Statement> others = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Statement> met = Stream.concat(article.stream(),
                fresh.stream().flatMap(meeting -> meeting.others().stream()).filter(others::add)).toList();
        Set<Statement> comes = Collections.newSetFromMap(new IdentityHashMap<>());
        comes.addAll(coming);
        return Stream.concat(SUMS.check(article).stream(), SUMS.between(met).stream())
                .filter(finding -> finding.sides().stream().anyMatch(side -> comes.contains(side.statement())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<Finding> told(Statement statement, Statement other) {
        boolean older = TOLD.compare(other, statement) < 0;
        return COMPARER.compare(older ? other : statement, older ? statement : other);
    }

    @Override
    public boolean knows(Term term, String value) {
        return switch (term) {
            case EVENT -> TERMS.event(value);
            case NAME -> MENTIONS.knows(value);
            case SCOPE -> TERMS.scope(value);
        };
    }

    @Override
    public Set<String> related(String field) {
        return field.startsWith(VERB) ? COMPARER.related(field) : RELATED.computeIfAbsent(field, COMPARER::related);
    }

    @Override
    public Comparison compareTexts(Extract left, Extract right) {
        return TEXTS.compare(left, right);
    }
}
