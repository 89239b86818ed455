package org.recoupe.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.claim.Offsets;
import org.recoupe.extraction.Extract;
import org.recoupe.mention.Name;
import org.recoupe.text.CodePoints;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/** What was read in a text that is not put on record, as the API shows it. */
@Description("What was read in a text. Nothing is put on record. Offsets count code points of its text.")
public record Analysis(@Description("The title that was read; null for none.") String title,
        @NonNull @Description("The text that was read: as sent, or the article of the page that was sent.") String text,
        @NonNull @Description("The day from which its relative dates count.") LocalDate publishedOn,
        @NonNull @Description("The language it is read in.") Language language,
        @NonNull @Description("Its sentences, in order.") List<@NonNull SentenceSpan> sentences,
        @NonNull @Description("Its temporal expressions, in order.") List<@NonNull TimeExpression> timeExpressions,
        @NonNull @Description("Its numbers, in order.") List<@NonNull QuantityExpression> quantities,
        @NonNull @Description("Whom and what it names, in order.") List<@NonNull NamedThing> names,
        @NonNull @Description("What title and text claim, the title's first.") List<@NonNull ClaimReading> claims) {

    static Analysis of(Extract extract) {
        Document body = extract.body();
        Offsets offsets = new Offsets(new CodePoints(body.text())::offset);
        Stream<TimeExpression> times = extract.mentions().moments().stream()
                .map(moment -> TimeExpression.of(offsets.of(moment), body.quote(moment.span())));
        Stream<QuantityExpression> quantities = extract.mentions().quantities().stream()
                .map(quantity -> QuantityExpression.of(offsets.of(quantity), body.quote(quantity.span())));
        return new Analysis(extract.title() == null ? null : extract.title().text(), body.text(), body.publishedOn(),
                body.language(),
                body.sentences().stream().map(sentence -> SentenceSpan.of(offsets.of(sentence.span()))).toList(),
                times.toList(), quantities.toList(), extract.mentions().names().stream()
                        .map(name -> NamedThing.of(name, offsets.of(name.span()), body.quote(name.span()))).toList(),
                new Readings(extract).all());
    }

    /** Where a sentence stands. */
    @Type("SentenceSpan")
    @Description("Where a sentence stands.")
    public record SentenceSpan(@Description("Offset of its first character.") int start,
            @Description("Offset after its last character.") int end) {

        static SentenceSpan of(Span span) {
            return new SentenceSpan(span.start(), span.end());
        }
    }

    /** Somebody or something that the text names. */
    @Type("NamedThing")
    @Description("Somebody or something that the text names.")
    public record NamedThing(@Description("Offset of the first character.") int start,
            @Description("Offset after the last character.") int end,
            @NonNull @Description("The characters that name it.") String text,
            @NonNull @Description("What is named.") Name.Type type,
            @NonNull @Description("What its other names share (country:iraq).") String entity,
            @NonNull @Description("The rule or the entry of the lexicon that read it.") String rule) {

        static NamedThing of(Name name, Span span, String text) {
            return new NamedThing(span.start(), span.end(), text, name.type(), name.id(), name.rule());
        }
    }
}
