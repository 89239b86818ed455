package org.recoupe.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.text.Language;

/** An article in a file of plain text or Markdown, with or without front matter. */
final class ArticleFile {

    /** More bytes than any text within the limit has. */
    private static final int BYTES_PER_CHARACTER = 4;
    private static final int FRONT_MATTER = 10_000;

    private final TextCheck check;
    private final PublicationDate dates = new PublicationDate();

    ArticleFile(TextCheck check) {
        this.check = check;
    }

    /**
     * Reads a file: what its front matter doesn't say is told from its name and its text.
     *
     * @throws Refusal where it is no article, or its day can't be told
     */
    Submission read(Path file) throws IOException {
        if (Files.size(file) > (long) check.limit() * BYTES_PER_CHARACTER + FRONT_MATTER) {
            throw new Refusal(ErrorCode.TOO_LONG, "text", "The file is longer than the " + check.limit()
                    + " characters that are taken.");
        }
        FrontMatter matter = FrontMatter.of(decoded(Files.readAllBytes(file)));
        String text = check.required("text", matter.text().strip());
        LocalDate published = matter.value("published").map(ArticleFile::day)
                .or(() -> dates.read(text).day())
                .orElseThrow(() -> new Refusal(ErrorCode.UNKNOWN_DATE, "published",
                        "The day of publication can't be told from the text: put it in front matter,"
                                + " as published: 2024-09-27 between two lines of ---."));
        Language language = matter.value("language").map(ArticleFile::language).orElse(null);
        String source = check.required("source", matter.value("source").orElse(name(file)));
        return new Submission(source, check.optional("title", matter.value("title").orElse(null)), text, published,
                language, matter.value("url").orElse(null), matter.value("summary").orElse(null));
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(ErrorCode.NOT_TEXT, "text", "The file is no text in UTF-8.");
        }
    }

    private static LocalDate day(String published) {
        try {
            return LocalDate.parse(published);
        } catch (DateTimeException impossible) {
            throw new Refusal(ErrorCode.INVALID_DATE, "published",
                    "The day of publication is no day written as 2024-09-27.");
        }
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> new Refusal(ErrorCode.UNKNOWN_LANGUAGE, "language",
                "Recoupe reads fr and en, and no other language yet."));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
