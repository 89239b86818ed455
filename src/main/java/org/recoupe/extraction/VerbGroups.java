package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Grammar.Category;

/** Finds the verb groups of a sentence from left to right, each word looked at a bounded number of times. */
final class VerbGroups {

    private final Words words;

    private VerbGroups(Words words) {
        this.words = words;
    }

    /** The verb groups of a sentence in order; no two share a word. */
    static List<VerbGroup> of(Words words) {
        return new VerbGroups(words).find();
    }

    private List<VerbGroup> find() {
        List<VerbGroup> groups = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size; i++) {
            if (!words.tags[i].verbal() && hiddenParticiple(i)) {
                words.takeAs(i, Tag.PAST_PARTICIPLE);
            }
            if (words.tags[i].verbal()) {
                VerbGroup group = new VerbDraft(words, i, free).read();
                groups.add(group);
                free = group.to();
                i = free - 1;
            }
        }
        return groups;
    }

    /** Whether what is tagged as a noun or adjective is a participle here. */
    private boolean hiddenParticiple(int i) {
        Tag tag = words.tags[i];
        return words.can(i, Tag.PAST_PARTICIPLE)
                && (tag == Tag.ADJ && words.sign(i - 1, ",") && words.tagged(i + 1, Tag.DET)
                        || (tag == Tag.ADJ || tag == Tag.NOUN && afterNoun(i)) && withComplement(i)
                        || tag.nominal() && tag != Tag.NUM && counted(i)
                        // ", accused of stealing a car,"
                        || words.sign(i - 1, ",") && words.is(i + 1, Category.OF)
                                && words.tagged(i + 2, Tag.PRESENT_PARTICIPLE));
    }

    /** "et deux tués": a number and a participle whose auxiliary is left out. */
    private boolean counted(int i) {
        boolean number = words.tagged(i - 1, Tag.NUM)
                || words.tagged(i - 1, Tag.DET) && !words.is(i - 1, Category.ARTICLE);
        return number && words.is(i - 2, Category.COORDINATOR);
    }

    private boolean afterNoun(int i) {
        return words.tagged(i - 1, Tag.NOUN) || words.tagged(i - 1, Tag.ADJ) || words.tagged(i - 1, Tag.PROPN);
    }

    /** "menées en juin", "publié vendredi par": what can be a participle has a complement of its own. */
    private boolean withComplement(int i) {
        if (words.lemmaIs(i, Category.NEVER_PARTICIPLE) || words.tagged(i - 1, Tag.DET)) {
            return false;
        }
        boolean time = words.timeNoun(i + 1) || words.is(i + 1, Category.PART_OF_TIME);
        return time || !words.tagged(i + 1, Tag.NOUN) && (words.tagged(i + 1, Tag.ADP)
                || words.is(i + 1, Category.BY_AGENT) || words.is(i + 1, Category.OF) || words.tagged(i + 1, Tag.ADV));
    }
}
