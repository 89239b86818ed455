package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.text.Sentence.Block;
import org.recoupe.text.Token.Kind;

/** Tells what kind of block a stretch of text between line breaks is. */
final class Blocks {

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_CAPTION = 60;
    private static final int LONGEST_BOILERPLATE = 60;

    private final Set<String> boilerplate;
    private final Set<String> captions;

    private Blocks(String language) {
        boilerplate = Lexicon.words(language + "/boilerplate.txt");
        captions = Lexicon.words(language + "/captions.txt");
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
        if (count <= LONGEST_BOILERPLATE && holds(block, boilerplate)) {
            return Block.BOILERPLATE;
        }
        if (count <= LONGEST_CAPTION && holds(block, captions)) {
            return Block.CAPTION;
        }
        if ("•*·▪".contains(first.text()) || first.text().equals("-") && block.getFirst().size() > 6) {
            return Block.LIST;
        }
        boolean stopped = last.kind() == Kind.PUNCTUATION && ".!?…»\"”:;".indexOf(last.text().charAt(0)) >= 0;
        return count <= LONGEST_HEADING && block.size() == 1 && !stopped ? Block.HEADING : Block.BODY;
    }

    private static boolean holds(List<List<Token>> block, Set<String> phrases) {
        StringBuilder folded = new StringBuilder(" ");
        for (List<Token> sentence : block) {
            for (Token token : sentence) {
                // "abonnez-vous": the pronoun behind a verb is a token of its own
                boolean joined = token.kind() == Kind.WORD && token.folded().startsWith("-");
                folded.setLength(folded.length() - (joined ? 1 : 0));
                folded.append(token.folded()).append(token.folded().endsWith("'") ? "" : " ");
            }
        }
        return phrases.stream().anyMatch(phrase -> folded.indexOf(" " + phrase + " ") >= 0);
    }
}
