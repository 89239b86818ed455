package org.recoupe.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.extraction.Speaker;

/**
 * Two statements in the order of their publication, so that a comparison does not depend on which is given first.
 *
 * @param earlier the one published first; of one article, the one that stands first
 * @param later the other
 * @param chosen whether somebody put them side by side, so that "le pont" is one bridge in both
 */
record Pair(Statement earlier, Statement later, boolean chosen) {

    /** A claim of at least this confidence is a clause of its own; below, the text only names the event. */
    static final double OF_A_CLAUSE = 0.68;
    private static final double OF_A_VERB = 0.6;
    private static final double OF_A_NOUN = 0.6;
    static final long A_FEW_DAYS = 10;
    /** Where news says what is new, and its headline in full. */
    private static final int LEAD = 700;

    private static final Comparator<Statement> TOLD = Comparator.comparing(Pair::told)
            .thenComparing(Statement::publishedOn);
    private static final Comparator<Statement> OF_ONE_ARTICLE = TOLD
            .thenComparing(statement -> statement.assertion().part())
            .thenComparing(statement -> statement.assertion().span().start())
            .thenComparing(statement -> statement.assertion().span().end())
            .thenComparing(statement -> statement.assertion().quote())
            .thenComparing(statement -> statement.assertion().event())
            .thenComparing(statement -> statement.assertion().polarity())
            .thenComparing(statement -> statement.assertion().modality())
            .thenComparing(statement -> statement.assertion().trigger().start());

    // Where a sentence stands in its article says nothing of another's.
    private static final Comparator<Statement> OF_TWO_ARTICLES = TOLD
            .thenComparing((Statement statement) -> statement.assertion().quote()).thenComparing(OF_ONE_ARTICLE);

    /** The pair of two statements given in any order. */
    static Pair of(Statement one, Statement other, boolean chosen) {
        Comparator<Statement> order = one.article().equals(other.article()) ? OF_ONE_ARTICLE : OF_TWO_ARTICLES;
        return order.compare(one, other) <= 0 ? new Pair(one, other, chosen) : new Pair(other, one, chosen);
    }

    /** The day that something was said: its speaker's, where the text tells it, else that of the publication. */
    static LocalDate told(Statement statement) {
        Speaker speaker = statement.assertion().speaker();
        LocalDate said = speaker == null || speaker.saidOn() == null ? null : speaker.saidOn().latest();
        return said != null && said.isBefore(statement.publishedOn()) ? said : statement.publishedOn();
    }

    /** The claim told first. */
    Assertion first() {
        return earlier.assertion();
    }

    /** The claim told last. */
    Assertion second() {
        return later.assertion();
    }

    /** Whether both stand in one article. */
    boolean oneArticle() {
        return earlier.article().equals(later.article());
    }

    /** Whether one's stretch of the text holds most of the other's. */
    boolean overlapping() {
        return oneArticle() && first().part() == second().part() && first().span().overlaps(second().span());
    }

    /** Whether one is an article's headline and the other stands where its text begins. */
    boolean headline() {
        return oneArticle() && first().part() != second().part()
                && (first().part() == Assertion.Part.TITLE ? second() : first()).span().start() < LEAD;
    }

    /** Characters between the two quotes of one article's body; a large number elsewhere. */
    int distance() {
        return oneArticle() && first().part() == second().part()
                ? Math.max(0, Math.max(second().span().start() - first().span().end(),
                        first().span().start() - second().span().end()))
                : Integer.MAX_VALUE;
    }

    /** Days between the two being told. */
    long daysApart() {
        return ChronoUnit.DAYS.between(told(earlier), told(later));
    }

    /** Whether both are claimed, not only named or wondered about. */
    boolean claimed() {
        return claimed(first()) && claimed(second());
    }

    /** Whether a claim stands for itself: a clause, or a noun that a plan or a denial makes a claim of. */
    static boolean claimed(Assertion claim) {
        boolean governed = claim.modality() == Modality.PLANNED || claim.modality() == Modality.DENIED
                || claim.polarity() == Polarity.NEGATIVE;
        return claim.modality() != Modality.UNCERTAIN
                && (clause(claim) || governed && claim.confidence() >= OF_A_NOUN);
    }

    /** Whether a claim is a clause of its own; a noun only names its event. */
    static boolean clause(Assertion claim) {
        return claim.confidence() >= (claim.event().startsWith("verb:") ? OF_A_VERB : OF_A_CLAUSE);
    }

    /** Whether different people say them; the article itself is one of them. */
    boolean speakersDiffer() {
        String one = speaker(first());
        String other = speaker(second());
        return one == null ? other != null : !one.equals(other);
    }

    private static String speaker(Assertion claim) {
        return claim.speaker() == null
                ? null
                : claim.speaker().id() == null ? claim.speaker().name() : claim.speaker().id();
    }

    /** Whether one says yes and the other no. */
    boolean polaritiesDiffer() {
        return yes(first()) != yes(second());
    }

    /** Whether a claim says that its event is so: neither negated nor denied. */
    static boolean yes(Assertion claim) {
        return claim.polarity() == Polarity.POSITIVE && claim.modality() != Modality.DENIED;
    }

    /** The share of the shorter quote's words that the longer one has too. */
    double sharedWords() {
        return share(first().words(), second().words());
    }

    /** The share of the smaller set that the larger one holds; 0 for an empty one. */
    static double share(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) common(one, other).size() / smaller;
    }

    static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    /** Whether both are known and have nothing in common. */
    static boolean disjoint(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && common(one, other).isEmpty();
    }

    /** Arguments of a claim in a role. */
    static List<Argument> in(Assertion claim, Argument.Role role) {
        return claim.arguments().stream().filter(argument -> argument.role() == role).toList();
    }

    /** Whether some argument of one is the same as some argument of the other. */
    static boolean meet(List<Argument> one, List<Argument> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> same(a, b)));
    }

    /** Whether two phrases name the same: one id, or one head and like words. */
    static boolean same(Argument one, Argument other) {
        if (one.id() != null && other.id() != null) {
            return one.id().equals(other.id());
        }
        return one.head() != null && one.head().equals(other.head())
                && share(uncounted(one.words()), uncounted(other.words())) >= 0.6;
    }

    /** Words but for numbers: "900 voitures" and "700 voitures" are of one kind. */
    static Set<String> uncounted(Set<String> words) {
        Set<String> uncounted = new HashSet<>(words);
        uncounted.removeIf(word -> Character.isDigit(word.charAt(0)));
        return uncounted;
    }
}
