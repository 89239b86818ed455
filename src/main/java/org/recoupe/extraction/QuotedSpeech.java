package org.recoupe.extraction;

import java.util.List;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Folding;
import org.recoupe.text.Span;

/** Finds whose words the sentences of a text are: by quotation marks, and by the speakers that their neighbours name. */
final class QuotedSpeech {

    /** An unclosed quotation mark rules over no more sentences than this. */
    private static final int LONGEST_QUOTE = 8;

    private final List<ParsedSentence> sentences;
    private final Speaker[] own;
    private final boolean[] reportOnly;
    private final Speaker[] whole;
    /** Whether each sentence begins between straight quotation marks. */
    private final boolean[] straight;

    /**
     * Looks at a text.
     *
     * @param own the speaker that each sentence names for its own words, or {@code null}
     * @param reportOnly whether a sentence says only that somebody speaks
     */
    QuotedSpeech(List<ParsedSentence> sentences, Speaker[] own, boolean[] reportOnly) {
        this.sentences = sentences;
        this.own = own;
        this.reportOnly = reportOnly;
        whole = new Speaker[own.length];
        straight = new boolean[own.length];
        straight();
    }

    /** Gives sentences inside quotation marks the speaker of their run, and looks forward and back for it. */
    Speaker[] speakers() {
        int open = 0;
        for (int s = 0; s < sentences.size(); s++) {
            boolean continues = s > 0 && open > 0 && sameParagraph(s - 1, s) || straight[s];
            open = continues ? open : 0;
            boolean quoted = continues || startsQuoted(s);
            whole[s] = own[s];
            if (own[s] == null && !quoted && continued(s)) {
                whole[s] = own[s - 1];
            }
            if (quoted && own[s] == null) {
                whole[s] = continues && whole[s - 1] != null ? whole[s - 1] : ahead(s);
                if (whole[s] == null && s > 0 && own[s - 1] != null && !continues) {
                    whole[s] = own[s - 1];
                }
            }
            if (own[s] != null && !reportOnly[s] || s > 0 && own[s] != null && thatIsWhat(sentences.get(s).words)) {
                backward(s, continues);
            }
            open = opens(s) ? Math.min(open + 1, LONGEST_QUOTE) % LONGEST_QUOTE : 0;
        }
        return whole;
    }

    /** "Cette décision …": goes on with what the sentence before gave as somebody's word. */
    private boolean continued(int s) {
        return s > 0 && own[s - 1] != null && !reportOnly[s - 1] && sameParagraph(s - 1, s)
                && (sentences.get(s).words.is(0, Category.DEMONSTRATIVE) || subjectIs(own[s - 1], s));
    }

    /** Whether the sentence's subject is the speaker of the sentence before. */
    private boolean subjectIs(Speaker speaker, int s) {
        ParsedSentence sentence = sentences.get(s);
        Clause main = sentence.clauses.getFirst();
        if (main.verb == null || main.subject == null || sentence.words.tags[main.subject.head()] == Tag.PRON) {
            return false;
        }
        String subject = sentence.words.folded[main.subject.head()];
        return Folding.fold(speaker.name()).endsWith(subject);
    }

    private void backward(int s, boolean continues) {
        if (s == 0 || whole[s - 1] != null) {
            return;
        }
        if (thatIsWhat(sentences.get(s).words)) {
            whole[s - 1] = own[s];
        }
        for (int b = s - 1; continues && b >= 0 && b > s - LONGEST_QUOTE && whole[b] == null && opens(b); b--) {
            whole[b] = own[s];
        }
    }

    /** "C'est ce qu'a rapporté X". */
    static boolean thatIsWhat(Words words) {
        return words.size > 4 && words.match(0, Category.THAT_IS_WHAT) > 0;
    }

    private Speaker ahead(int s) {
        for (int next = s + 1; next < Math.min(sentences.size(), s + 3); next++) {
            if (own[next] != null) {
                return reportOnly[next] || startsQuoted(next) || opens(s) ? own[next] : null;
            }
            if (!startsQuoted(next) && !opens(s)) {
                return null;
            }
        }
        return null;
    }

    private boolean startsQuoted(int s) {
        return sentences.get(s).words.quoteMark(0);
    }

    /** Whether a quotation mark is left open at the end of the sentence. */
    private boolean opens(int s) {
        Words words = sentences.get(s).words;
        int depth = 0;
        boolean open = straight[s];
        for (int i = 0; i < words.size; i++) {
            if (words.sign(i, "«“")) {
                depth++;
            } else if (words.sign(i, "»”")) {
                depth = Math.max(0, depth - 1);
            } else if (words.sign(i, "\"")) {
                open = !open;
            }
        }
        return depth > 0 || open;
    }

    /** Straight marks say by their number alone whether a sentence begins within them; none reaches past its paragraph. */
    private void straight() {
        for (int s = 1; s < straight.length; s++) {
            Words words = sentences.get(s - 1).words;
            boolean open = straight[s - 1];
            for (int i = 0; i < words.size; i++) {
                open ^= words.sign(i, "\"");
            }
            straight[s] = open && sameParagraph(s - 1, s);
        }
    }

    private boolean sameParagraph(int left, int right) {
        Span a = sentences.get(left).words.sentence.span();
        Span b = sentences.get(right).words.sentence.span();
        if (b.start() - a.end() > 4) {
            return false;
        }
        String text = sentences.get(left).text;
        for (int i = a.end(); i < b.start(); i++) {
            if (text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }
}
