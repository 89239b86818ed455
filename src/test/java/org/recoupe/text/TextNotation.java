package org.recoupe.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what is read of a text before any claim: its language, blocks, sentences, tokens and words. */
public final class TextNotation {

    private static final TextReader TEXTS = new TextReader();
    private static final LanguageDetector LANGUAGES = new LanguageDetector();

    private TextNotation() {}

    /** The language that is told from the words. */
    public static String language(String text) {
        return LANGUAGES.detect(text).map(Language::tag).orElse("");
    }

    /** What kind of block the text ends with. */
    public static String block(String text, Language language) {
        return read(text, language).sentences().getLast().block().name().toLowerCase(Locale.ROOT);
    }

    /** The sentences, with bars between them. */
    public static String sentences(String text, Language language) {
        Document document = read(text, language);
        return document.sentences().stream().map(sentence -> document.quote(sentence.span()))
                .collect(Collectors.joining(" | "));
    }

    /** The tokens, with bars between them. */
    public static String tokens(String text, Language language) {
        return all(text, language).stream().map(Token::text).collect(Collectors.joining(" | "));
    }

    /** The words as "form lemma CLASS", those alone that are asked for so. */
    public static String words(String text, Language language, String wanted) {
        List<String> asked = List.of(wanted.split("; "));
        List<String> read = all(text, language).stream().map(TextNotation::word).toList();
        return read.containsAll(asked) ? wanted : String.join("; ", read);
    }

    /** A word with its likeliest reading. */
    static String word(Token token) {
        Reading likeliest = token.readings().getFirst();
        return token.text() + " " + likeliest.lemma() + " " + WordClass.of(likeliest);
    }

    private static List<Token> all(String text, Language language) {
        return read(text, language).sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    }

    private static Document read(String text, Language language) {
        return TEXTS.read(text.replace("\\n", "\n"), language, LocalDate.of(2022, 5, 4));
    }
}
