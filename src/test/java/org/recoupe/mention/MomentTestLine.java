package org.recoupe.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.recoupe.lexicon.Line;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

/**
 * A test in a file of rules: {@code > 2024-09-27 | Il part [jeudi] à [18 h]. | 2024-10-03, 2024-10-03T18:00}. A value is
 * followed by the modifier and the operator where there are any.
 *
 * @param line where it stands
 * @param language the language of the sentence
 */
public record MomentTestLine(Line line, Language language) {

    private static final TextReader TEXTS = new TextReader();
    private static final MomentReader MOMENTS = new MomentReader();

    private List<String> fields() {
        List<String> fields = new Line(line.file(), line.number(), line.text().substring(1)).fields("\\|");
        if (fields.size() != 3) {
            throw line.error("wanted \"> day | sentence with its [moments] | values\"");
        }
        return fields;
    }

    /** What the sentence should be read as: "jeudi = 2024-10-03, 18 h = 2024-10-03T18:00". */
    public String expected() {
        String[] values = fields().get(2).isEmpty() ? new String[0] : fields().get(2).split(", *");
        List<String> expected = new ArrayList<>();
        String rest = fields().get(1);
        for (String value : values) {
            int open = rest.indexOf('[');
            int close = rest.indexOf(']');
            if (open < 0 || close < open) {
                throw line.error("there are more values than [moments]");
            }
            expected.add(rest.substring(open + 1, close) + " = " + value);
            rest = rest.substring(close + 1);
        }
        if (rest.indexOf('[') >= 0) {
            throw line.error("there are more [moments] than values");
        }
        return String.join(", ", expected);
    }

    /** What it is read as. */
    public String read() {
        String sentence = fields().get(1).replaceAll("[\\[\\]]", "");
        Document document = TEXTS.read(sentence, language, LocalDate.parse(fields().get(0)));
        boolean days = fields().get(2).contains("..");
        return String.join(", ", MOMENTS.read(document).stream()
                .map(moment -> written(document, moment) + (days ? days(moment) : "")).toList());
    }

    private static String written(Document document, Moment moment) {
        return document.quote(moment.span()) + " = " + moment.value()
                + (moment.modifier() == null ? "" : " " + moment.modifier())
                + (moment.operator() == Moment.Operator.ON ? "" : " " + moment.operator());
    }

    private static String days(Moment moment) {
        return " " + (moment.earliest() == null ? "" : moment.earliest()) + ".."
                + (moment.latest() == null ? "" : moment.latest());
    }

    @Override
    public String toString() {
        return line.file() + ":" + line.number() + " " + line.text();
    }
}
