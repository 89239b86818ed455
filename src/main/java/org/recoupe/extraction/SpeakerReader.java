package org.recoupe.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Name;
import org.recoupe.text.Folding;
import org.recoupe.text.Span;

/**
 * Finds who says what in a text: first the speaker that each sentence names, then, by quotation marks and neighbours,
 * whose words the sentences without one are; and gives each clause its speaker.
 */
final class SpeakerReader {

    /** An unclosed quotation mark rules over no more sentences than this. */
    private static final int LONGEST_QUOTE = 8;

    private final List<ParsedSentence> sentences;
    private final List<Timing> timings;
    private final MentionIndex mentions;
    private final Embeddings embeddings;
    private final Speaker[] own;
    private final boolean[] reportOnly;
    private final Speaker[] whole;
    /** Named speakers by the function that the text gives them ("president"). */
    private final Map<String, Speaker> functions = new HashMap<>();
    /** When each speaker, by id, was last said to have spoken. */
    private final Map<String, Moment> occasions = new HashMap<>();
    private Speaker last;

    SpeakerReader(List<ParsedSentence> sentences, List<Timing> timings, MentionIndex mentions, Embeddings embeddings) {
        this.sentences = sentences;
        this.timings = timings;
        this.mentions = mentions;
        this.embeddings = embeddings;
        own = new Speaker[sentences.size()];
        whole = new Speaker[sentences.size()];
        reportOnly = new boolean[sentences.size()];
    }

    /** Gives every clause its speaker. */
    void run() {
        for (int s = 0; s < sentences.size(); s++) {
            named(s);
        }
        quotes();
        for (int s = 0; s < sentences.size(); s++) {
            assign(s);
        }
    }

    /** Finds the speaker that the sentence names for its own words. */
    private void named(int s) {
        ParsedSentence sentence = sentences.get(s);
        SpeakerNames names = new SpeakerNames(sentence, mentions, timings.get(s));
        Words words = sentence.words;
        for (Clause clause : sentence.clauses) {
            if (clause.verb == null || clause.kind != Kind.ATTRIBUTION
                    && !embeddings.reports(words.lemmas, clause.verb.head())) {
                continue;
            }
            Speaker speaker = known(names.of(clause, last), words);
            clause.said = speaker;
            boolean completive = clause.child(Kind.COMPLETIVE) != null;
            if (clause.kind == Kind.ATTRIBUTION && speaker != null) {
                own[s] = speaker;
            } else if (clause.kind == Kind.ADVERBIAL && words.is(clause.start, Category.SPEAKER_ADVERB)) {
                own[s] = own[s] == null ? speaker : own[s];
            } else if (clause.kind == Kind.QUESTION && thatIsWhat(s)) {
                own[s] = speaker;
            } else if (clause.kind == Kind.MAIN && !completive && speaker != null && (clause.object == null
                    || words.lemmaIs(clause.verb.head(), Category.CITE_VERB))) {
                own[s] = own[s] == null ? speaker : own[s];
                reportOnly[s] = true;
            }
            boolean pronoun = clause.subject == null || words.tags[clause.subject.head()] == Tag.PRON;
            if (speaker != null && !pronoun) {
                last = speaker;
            }
        }
        Speaker according = known(according(sentence, names), words);
        if (according != null) {
            own[s] = own[s] == null ? according : own[s];
            last = according;
        }
        if (own[s] == null && sentence.clauses.getFirst().said == null) {
            remember(sentence, names);
        }
        Speaker tweet = new TweetSignature(sentence, timings.get(s)).speaker();
        own[s] = tweet != null ? tweet : own[s];
    }

    /** Keeps whom the sentence is about: "il a déclaré" in the next speaks of them. */
    private void remember(ParsedSentence sentence, SpeakerNames names) {
        Clause main = sentence.clauses.getFirst();
        if (main.verb == null || main.subject == null || main.subject.head() > main.verb.from()) {
            return;
        }
        int head = main.subject.head();
        boolean somebody = sentence.words.lemmaIs(head, Category.HUMAN_HEAD)
                || mentions.names(sentence.words.span(main.subject.from(), main.verb.from())).stream()
                        .anyMatch(name -> name.type() == Name.Type.PERSON);
        if (somebody) {
            last = names.named(main.subject, main.verb.from(), "", null);
        }
    }

    /** "le président" after "le président Joe Biden": who is named by function alone is whoever had it with a name. */
    private Speaker known(Speaker speaker, Words words) {
        if (speaker == null) {
            return null;
        }
        int from = words.at(speaker.span().start());
        int to = Math.min(words.size, words.at(speaker.span().end() - 1) + 1);
        String function = null;
        boolean named = words.tagged(from, Tag.DET) && words.lemmas[from].equals("un");
        for (int i = from; i < to; i++) {
            function = function == null && words.tags[i] == Tag.NOUN ? words.lemmas[i] : function;
            named |= words.tags[i] == Tag.PROPN;
        }
        if (speaker.saidOn() != null && speaker.id() != null) {
            occasions.put(speaker.id(), speaker.saidOn());
        }
        if (function == null) {
            return speaker;
        }
        Speaker before = functions.get(function);
        boolean alone = to - from <= 2 || words.is(from + 1, "meme");
        if (before != null && !named && alone) {
            Moment said = before.saidOn() == null ? occasions.get(before.id()) : before.saidOn();
            return new Speaker(before.name(), before.id(), speaker.span(), speaker.verb(), speaker.through(),
                    speaker.saidOn() == null ? said : speaker.saidOn());
        }
        functions.put(function, speaker);
        return speaker;
    }

    /** "selon X": a speaker, where X can speak. */
    private Speaker according(ParsedSentence sentence, SpeakerNames names) {
        Words words = sentence.words;
        for (int i = 0; i < words.size; i++) {
            int length = words.grammar.match(Category.ATTRIBUTION, words.folded, i);
            if (length == 0) {
                continue;
            }
            NounGroup group = sentence.groupAt(Math.min(words.size - 1, i + length));
            if (group == null || words.tags[group.head()] == Tag.PRON) {
                Speaker relayed = relayed(sentence, i + length, names);
                if (relayed != null) {
                    return relayed;
                }
                continue;
            }
            boolean speaks = words.lemmaIs(group.head(), Category.SPEECH_NOUN)
                    || words.lemmaIs(group.head(), Category.HUMAN_HEAD)
                    || !mentions.names(words.span(group.from(), group.to())).isEmpty()
                    || words.tags[group.head()] == Tag.PROPN;
            boolean view = !words.is(i, "pour") || i == 0 && !mentions.names(words.span(group.from(), group.to()))
                    .isEmpty() && words.sign(group.reach(), ",");
            if (speaks && view) {
                return names.named(group, names.apposition(group), words.folded[i], null);
            }
        }
        return null;
    }

    /** "selon ce qui a été annoncé par X"; "selon lui". */
    private Speaker relayed(ParsedSentence sentence, int at, SpeakerNames names) {
        for (Clause clause : sentence.clauses) {
            if ((clause.kind == Kind.RELATIVE || clause.kind == Kind.QUESTION) && clause.verb != null
                    && clause.start >= at && clause.start <= at + 1) {
                return names.of(clause, last);
            }
        }
        if (!sentence.words.is(at, Category.SUBJECT_PRONOUN)) {
            return null;
        }
        Clause main = sentence.clauses.getFirst();
        boolean named = main.verb != null && main.subject != null && main.subject.to() < at
                && sentence.words.tags[main.subject.head()] != Tag.PRON;
        return named ? names.named(main.subject, main.subject.reach(), "selon", null) : last;
    }

    /** Gives sentences inside quotation marks the speaker of their run, and looks forward and back for it. */
    private void quotes() {
        int open = 0;
        for (int s = 0; s < sentences.size(); s++) {
            boolean continues = open > 0 && s > 0 && sameParagraph(s - 1, s);
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
            if (own[s] != null && !reportOnly[s] || s > 0 && own[s] != null && thatIsWhat(s)) {
                backward(s, continues);
            }
            open = opens(s) ? Math.min(open + 1, LONGEST_QUOTE) % LONGEST_QUOTE : 0;
        }
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
        if (thatIsWhat(s)) {
            whole[s - 1] = own[s];
        }
        for (int b = s - 1; continues && b >= 0 && b > s - LONGEST_QUOTE && whole[b] == null && opens(b); b--) {
            whole[b] = own[s];
        }
    }

    /** "C'est ce qu'a rapporté X". */
    private boolean thatIsWhat(int s) {
        Words words = sentences.get(s).words;
        return words.size > 4 && words.is(0, "c'") && words.is(1, "est") && words.is(2, "ce")
                && (words.is(3, "qu'") || words.is(3, "que"));
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
        for (int i = 0; i < words.size; i++) {
            if (words.sign(i, "«“")) {
                depth++;
            } else if (words.sign(i, "»”")) {
                depth = Math.max(0, depth - 1);
            }
        }
        return depth > 0;
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

    private void assign(int s) {
        ParsedSentence sentence = sentences.get(s);
        for (Clause clause : sentence.clauses) {
            Clause parent = clause.parent;
            if (clause.kind == Kind.ATTRIBUTION || parent == null && clause.said != null && clause.said == own[s]) {
                clause.speaker = null;
            } else if ((clause.kind == Kind.COMPLETIVE || clause.kind == Kind.QUESTION) && parent != null
                    && parent.said != null) {
                clause.speaker = through(parent.said, parent.speaker);
            } else {
                clause.speaker = parent == null ? whole[s] : parent.speaker;
            }
        }
    }

    private static Speaker through(Speaker said, Speaker outer) {
        return outer == null || outer.name().equals(said.name())
                ? said
                : new Speaker(said.name(), said.id(), said.span(), said.verb(), outer, said.saidOn());
    }
}
