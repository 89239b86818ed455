package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Language;

/** Finds the noun groups of a sentence from left to right, and which hangs on which. */
final class NounGroups {

    private final Words words;
    private final boolean[] verbal;
    private final List<NounGroup> groups = new ArrayList<>();

    private NounGroups(Words words, List<Clause> clauses) {
        this.words = words;
        verbal = new boolean[words.size + 1];
        for (Clause clause : clauses) {
            if (clause.verb != null) {
                for (int i = clause.verb.from(); i < clause.verb.to(); i++) {
                    verbal[i] = true;
                }
            }
        }
    }

    /** The noun groups of a sentence in order. */
    static List<NounGroup> of(Words words, List<Clause> clauses) {
        NounGroups finder = new NounGroups(words, clauses);
        finder.find();
        finder.link();
        return finder.groups;
    }

    private void find() {
        int i = 0;
        while (i < words.size) {
            int start = i;
            String preposition = "";
            while (i < words.size && !verbal[i] && preposition(i)) {
                preposition = words.lemmas[i];
                i++;
            }
            int to = end(i);
            if (to > i) {
                add(start, i, to, preposition);
                i = to;
            } else {
                i = Math.max(i, start + 1);
            }
        }
    }

    private boolean preposition(int i) {
        return words.tags[i] == Tag.ADP
                || words.is(i, Category.OF) && !words.tagged(i + 1, Tag.NUM) && words.tagged(i - 1, Tag.NOUN)
                || words.tags[i] == Tag.ADV && words.is(i + 1, Category.OF);
    }

    /** The word after the group that begins at {@code i}; {@code i} where none does. */
    private int end(int i) {
        if (i < words.size && !verbal[i] && words.tags[i] == Tag.PRON && !words.is(i, Category.RELATIVE)) {
            return i + 1;
        }
        int at = i;
        boolean noun = false;
        while (at < words.size && !verbal[at]) {
            Tag tag = words.tags[at];
            if (words.quoteMark(at)) {
                boolean inside = at + 1 < words.size && !verbal[at + 1] && words.tags[at + 1].nominal()
                        && words.tags[at + 1] != Tag.DET && !(noun && words.tags[at + 1] == Tag.NOUN);
                if (!inside) {
                    break;
                }
            } else if (words.hyphen(at) && at > i) {
                at++;
                continue;
            } else if (tag == Tag.ADV) {
                boolean inside = at + 1 < words.size && !verbal[at + 1]
                        && (words.tags[at + 1] == Tag.NUM || words.tags[at + 1] == Tag.ADJ
                                || words.is(at + 1, Category.OF) && words.tagged(at + 2, Tag.NUM));
                if (!inside) {
                    break;
                }
            } else if (!tag.nominal() || tag == Tag.DET && noun
                    || noun && at > i && tag == Tag.NUM && !words.tagged(at - 1, Tag.NUM)) {
                break;
            }
            noun |= tag == Tag.NOUN || tag == Tag.PROPN;
            at++;
        }
        while (at > i && (words.quoteMark(at - 1) || words.tags[at - 1] == Tag.ADV)) {
            at--;
        }
        return head(i, at) < 0 ? i : at;
    }

    private int head(int from, int to) {
        boolean last = words.grammar.language() == Language.EN;
        int found = -1;
        for (int i = from; i < to; i++) {
            if (words.tags[i] == Tag.NOUN) {
                found = i;
                if (!last) {
                    return i;
                }
            }
        }
        if (found >= 0) {
            return found;
        }
        for (int i = from; i < to; i++) {
            if (words.tags[i] == Tag.PROPN || words.tags[i] == Tag.PRON) {
                return i;
            }
        }
        for (int i = from; i < to; i++) {
            // "seules 15": the number, of which the next group tells what it counts
            if (words.can(i, Tag.NOUN) && !words.tagged(i + 1, Tag.NUM) || words.tags[i] == Tag.NUM) {
                return i;
            }
        }
        return -1;
    }

    private void add(int start, int opened, int to, String preposition) {
        int head = head(opened, to);
        int from = opened;
        while (from < head && words.quoteMark(from) && !closes(from, to)) {
            from++;
        }
        groups.add(new NounGroup(from, to, head, preposition, start, to, -1));
    }

    /** Whether the quotation mark that a group begins with is closed within it: it belongs to the name then. */
    private boolean closes(int mark, int to) {
        for (int i = mark + 1; i < to; i++) {
            if (words.quoteMark(i)) {
                return true;
            }
        }
        return false;
    }

    /** Hangs each group with a preposition on the one right before it, and lets each reach to its last. */
    private void link() {
        int[] above = new int[groups.size()];
        int[] reach = new int[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            above[g] = g > 0 && hangs(groups.get(g - 1), groups.get(g)) ? g - 1 : -1;
            reach[g] = groups.get(g).to();
        }
        for (int g = groups.size() - 1; g > 0; g--) {
            if (above[g] >= 0) {
                reach[above[g]] = Math.max(reach[above[g]], reach[g]);
            }
        }
        for (int g = 0; g < groups.size(); g++) {
            NounGroup group = groups.get(g);
            groups.set(g, new NounGroup(group.from(), group.to(), group.head(), group.preposition(), group.start(),
                    reach[g], above[g]));
        }
    }

    private boolean hangs(NounGroup before, NounGroup group) {
        if (!group.prepositional()
                || words.tags[before.head()] == Tag.PRON && !words.is(before.head(), Category.ANTECEDENT)) {
            return false;
        }
        for (int i = before.to(); i < group.start(); i++) {
            if (!words.quoteMark(i)) {
                return false;
            }
        }
        return true;
    }
}
