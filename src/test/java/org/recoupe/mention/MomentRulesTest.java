package org.recoupe.mention;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Runs the tests that stand beside the temporal rules in {@code lexicon/*}{@code /moments/}. */
class MomentRulesTest {

    private static final TextReader TEXT = new TextReader();
    private static final MomentReader MOMENTS = new MomentReader();

    static Stream<MomentTestLine> lines() {
        return Arrays.stream(Language.values()).flatMap(MomentTestLine::of);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheSentenceBesideTheRule(MomentTestLine test) {
        assertEquals(test.expected(), test.read(TEXT, MOMENTS));
    }
}
