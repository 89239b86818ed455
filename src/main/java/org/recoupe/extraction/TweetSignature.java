package org.recoupe.extraction;

import org.recoupe.mention.Moment;
import org.recoupe.text.Folding;
import org.recoupe.text.Span;

/** Reads the signature under a quoted post: a dash, a name, a handle in parentheses and a day. */
final class TweetSignature {

    private final ParsedSentence sentence;
    private final Timing timing;

    TweetSignature(ParsedSentence sentence, Timing timing) {
        this.sentence = sentence;
        this.timing = timing;
    }

    /** Who posted it, or {@code null} where no signature stands. */
    Speaker speaker() {
        Words words = sentence.words;
        for (int at = words.size - 1; at > 1; at--) {
            if (words.sign(at, "@") && words.sign(at - 1, "(")) {
                return signed(at - 1);
            }
        }
        return null;
    }

    private Speaker signed(int parenthesis) {
        Words words = sentence.words;
        int from = parenthesis;
        while (from > 0 && parenthesis - from < 7 && !words.sign(from - 1, "–—-")) {
            from--;
        }
        if (from == parenthesis || from == 0 || !words.sign(from - 1, "–—-")) {
            return null;
        }
        Span span = words.span(from, parenthesis);
        Moment saidOn = null;
        for (Moment moment : timing.moments()) {
            if (moment.span().start() > span.end()) {
                saidOn = moment;
            }
        }
        String name = span.of(sentence.text);
        return new Speaker(name, Folding.fold(name), span, "post", null, saidOn);
    }
}
