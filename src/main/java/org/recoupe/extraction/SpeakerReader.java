package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.List;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;

/**
 * Finds who says what in a text: first the speaker that each sentence names, then, by quotation marks and neighbours,
 * whose words the sentences without one are; and gives each clause its speaker.
 */
final class SpeakerReader {

    private final List<ParsedSentence> sentences;
    private final List<Timing> timings;
    private final MentionIndex mentions;
    private final Embeddings embeddings;
    private final Speaker[] own;
    private final boolean[] reportOnly;
    private Speaker[] whole;
    private final KnownSpeakers known;
    private final LocalDate published;

    SpeakerReader(List<ParsedSentence> sentences, List<Timing> timings, MentionIndex mentions, Embeddings embeddings,
            LocalDate published) {
        this.published = published;
        this.sentences = sentences;
        this.timings = timings;
        this.mentions = mentions;
        this.embeddings = embeddings;
        known = new KnownSpeakers(mentions);
        own = new Speaker[sentences.size()];
        reportOnly = new boolean[sentences.size()];
    }

    /** Gives every clause its speaker. */
    void run() {
        for (int s = 0; s < sentences.size(); s++) {
            named(s);
        }
        whole = new QuotedSpeech(sentences, own, reportOnly).speakers();
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
            Speaker speaker = known.known(names.of(clause, known), words);
            clause.said = speaker;
            boolean cites = clause.kind == Kind.GERUND && clause.parent != null && clause.parent.said != null
                    && speaker != null && clause.parent.said.name().equals(speaker.name());
            if (cites) {
                // "the paper quoted the mayor as saying"
                clause.said = clause.parent.said;
            }
            boolean completive = clause.child(Kind.COMPLETIVE) != null;
            if (clause.kind == Kind.ATTRIBUTION && speaker != null) {
                own[s] = speaker;
            } else if (sentence.reportsAside(clause)) {
                own[s] = own[s] == null ? speaker : own[s];
            } else if (clause.kind == Kind.QUESTION && QuotedSpeech.thatIsWhat(words)) {
                own[s] = speaker;
            } else if (clause.kind == Kind.MAIN && !completive && speaker != null && (clause.object == null
                    || words.lemmaIs(clause.verb.head(), Category.CITE_VERB)
                    || words.lemmaIs(clause.verb.head(), Category.ADDRESSING_VERB))) {
                own[s] = own[s] == null ? speaker : own[s];
                reportOnly[s] = true;
            }
            boolean pronoun = clause.subject == null || words.tags[clause.subject.head()] == Tag.PRON;
            if (speaker != null && !pronoun) {
                known.heard(speaker, words);
            }
        }
        Speaker according = known.known(according(sentence, names), words);
        if (according != null) {
            own[s] = own[s] == null ? according : own[s];
            known.heard(according, words);
        }
        if (own[s] == null && sentence.clauses.getFirst().said == null) {
            known.remember(sentence, names);
        }
        Speaker tweet = new TweetSignature(sentence, timings.get(s)).speaker();
        own[s] = tweet != null ? tweet : own[s];
    }

    /** "selon X": a speaker, where X can speak. */
    private Speaker according(ParsedSentence sentence, SpeakerNames names) {
        Words words = sentence.words;
        for (int i = 0; i < words.size; i++) {
            int length = words.match(i, Category.ATTRIBUTION);
            if (length == 0 || words.match(i, Category.COMPLETIVE) > length) {
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
            boolean speaks = words.is(i, Category.VIEW)
                    ? i == 0 && !mentions.names(words.span(group.from(), group.to())).isEmpty()
                            && words.sign(group.reach(), ",")
                    : names.voice(group);
            if (speaks) {
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
                return names.of(clause, known);
            }
        }
        if (!sentence.words.is(at, Category.SUBJECT_PRONOUN)) {
            return null;
        }
        Clause main = sentence.clauses.getFirst();
        boolean named = main.verb != null && main.subject != null && main.subject.to() < at
                && sentence.words.tags[main.subject.head()] != Tag.PRON;
        return named
                ? names.named(main.subject, main.subject.reach(), "selon", null)
                : known.referent(sentence.words, at);
    }

    private void assign(int s) {
        ParsedSentence sentence = sentences.get(s);
        for (Clause clause : sentence.clauses) {
            Clause parent = clause.parent;
            if (clause.kind == Kind.ATTRIBUTION || parent == null && clause.said != null && clause.said == own[s]) {
                clause.speaker = null;
            } else if ((clause.kind == Kind.COMPLETIVE || clause.kind == Kind.QUESTION && !sentence.resumes(clause))
                    && parent != null && parent.said != null) {
                clause.speaker = through(parent.said, parent.speaker);
            } else if (clause.reported && clause.partner.said != null && clause.kind == Kind.ADVERBIAL) {
                // "as the firm said | profits would fall"
                clause.speaker = through(clause.partner.said, clause.partner.speaker);
            } else {
                clause.speaker = parent == null ? whole[s] : parent.speaker;
            }
            clause.speaker = known.dated(clause.speaker, published);
        }
    }

    private static Speaker through(Speaker said, Speaker outer) {
        return outer == null || outer.name().equals(said.name())
                ? said
                : new Speaker(said.name(), said.id(), said.span(), said.verb(), outer, said.saidOn());
    }
}
