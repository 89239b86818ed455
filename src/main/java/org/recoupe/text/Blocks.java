package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.text.Sentence.Block;
import org.recoupe.text.Token.Kind;

/** Tells what kind of block a stretch of text between line breaks is. */
final class Blocks {

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_CAPTION = 60;
    private static final int LONGEST_BOILERPLATE = 60;

    private final Map<Character, List<String>> boilerplate;
    private final Map<Character, List<String>> captions;

    private Blocks(String language) {
        boilerplate = byInitial(language + "/boilerplate.txt");
        captions = byInitial(language + "/captions.txt");
    }

    private static Map<Character, List<String>> byInitial(String file) {
        return Lexicon.words(file).stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    }

    static Blocks of(Language language) {
        return new Blocks(language.tag());
    }

    /** The kind of each block; headings among boilerplate below the last running text are boilerplate too. */
    List<Block> kinds(List<List<List<Token>>> blocks) {
        List<Block> kinds = new ArrayList<>(blocks.stream().map(this::kind).toList());
        int tail = kinds.lastIndexOf(Block.BODY) + 1;
        if (kinds.subList(tail, kinds.size()).contains(Block.BOILERPLATE)) {
            kinds.subList(tail, kinds.size()).replaceAll(kind -> kind == Block.HEADING ? Block.BOILERPLATE : kind);
        }
        return kinds;
    }

    /** The kind of a block: by what it says, then by how it begins and ends. */
    private Block kind(List<List<Token>> block) {
        int count = block.stream().mapToInt(List::size).sum();
        Token first = block.getFirst().getFirst();
        Token last = block.getLast().getLast();
        String folded = count <= Math.max(LONGEST_BOILERPLATE, LONGEST_CAPTION) ? folded(block) : "";
        if (count <= LONGEST_BOILERPLATE && holds(folded, boilerplate)) {
            return Block.BOILERPLATE;
        }
        if (count <= LONGEST_CAPTION && holds(folded, captions)) {
            return Block.CAPTION;
        }
        if ("•*·▪".contains(first.text()) || first.text().equals("-") && block.getFirst().size() > 6) {
            return Block.LIST;
        }
        boolean stopped = last.kind() == Kind.PUNCTUATION && ".!?…»\"”:;".indexOf(last.text().charAt(0)) >= 0;
        return count <= LONGEST_HEADING && block.size() == 1 && !stopped ? Block.HEADING : Block.BODY;
    }

    /** The words of a block, a blank behind each. */
    private static String folded(List<List<Token>> block) {
        StringBuilder folded = new StringBuilder();
        for (List<Token> sentence : block) {
            for (Token token : sentence) {
                // "abonnez-vous": the pronoun behind a verb is a token of its own
                boolean joined = token.kind() == Kind.WORD && token.folded().startsWith("-") && !folded.isEmpty();
                folded.setLength(folded.length() - (joined ? 1 : 0));
                folded.append(token.folded()).append(token.folded().endsWith("'") ? "" : " ");
            }
        }
        return folded.append(' ').toString();
    }

    /** Whether a phrase of whole words stands among the words. */
    private static boolean holds(String folded, Map<Character, List<String>> phrases) {
        for (int at = 0; at < folded.length() - 1; at = folded.indexOf(' ', at) + 1) {
            for (String phrase : phrases.getOrDefault(folded.charAt(at), List.of())) {
                if (folded.startsWith(phrase, at) && folded.charAt(at + phrase.length()) == ' ') {
                    return true;
                }
            }
        }
        return false;
    }
}
