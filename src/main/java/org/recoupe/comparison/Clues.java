package org.recoupe.comparison;

import java.util.List;
import java.util.stream.Stream;

/** All clues that the comparison of two passages listens to. */
final class Clues {

    static final List<Clue> ALL = Stream.of(WordClues.all(), NegationClues.all(), ValueClues.all())
            .flatMap(List::stream)
            .toList();

    private Clues() {}
}
