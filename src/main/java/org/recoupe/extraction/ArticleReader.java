package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.recoupe.mention.MentionReader;
import org.recoupe.mention.Mentions;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

/** Reads what an article claims; built once, used by any number of threads. */
public final class ArticleReader {

    private static final Mentions NONE = new Mentions(List.of(), List.of(), List.of());

    private final TextReader texts;
    private final Function<Document, Mentions> mentions;
    private final Map<Language, ClaimReader> claims = new EnumMap<>(Language.class);

    /** Loads all dictionaries and word lists; a bad entry ends with its file and line. */
    public ArticleReader() {
        this(new TextReader(), new MentionReader()::read);
    }

    /** Reads with a given reader of texts and of mentions. */
    public ArticleReader(TextReader texts, Function<Document, Mentions> mentions) {
        this.texts = texts;
        this.mentions = mentions;
        for (Language language : Language.values()) {
            claims.put(language, new ClaimReader(Lexicons.of(language)));
        }
    }

    /**
     * Reads an article.
     *
     * @param title its title, or {@code null}
     * @param text its text
     * @param publishedOn the day from which relative dates count
     * @param language its language, or {@code null} to detect it
     */
    public Extract read(String title, String text, LocalDate publishedOn, Language language) {
        Document body = texts.read(text, language, publishedOn);
        Mentions named = mentions.apply(body);
        Document heading = title == null ? null : texts.read(title, body.language(), publishedOn);
        Mentions headingNamed = heading == null ? NONE : mentions.apply(heading);
        ClaimReader reader = claims.get(body.language());
        List<Assertion> assertions = new ArrayList<>();
        if (heading != null) {
            assertions.addAll(reader.read(heading, headingNamed, Assertion.Part.TITLE));
        }
        assertions.addAll(reader.read(body, named, Assertion.Part.BODY));
        return new Extract(heading, headingNamed, body, named, assertions);
    }
}
