package org.recoupe.comparison;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.recoupe.comparison.Finding.Role;
import org.recoupe.comparison.Finding.Side;
import org.recoupe.extraction.EventLexicon;
import org.recoupe.text.Language;

/**
 * Compares two statements: do they speak of one thing, do they clash, and what does the clash come to? Deterministic,
 * and the same whichever is given first. Built once, used by any number of threads.
 */
public final class Comparer {

    private static final String VERB = "verb:";
    private static final Set<Topic> ONE_AFFAIR = EnumSet.of(Topic.SAME, Topic.COUNTED, Topic.TOLL);

    private final EventRelations relations = EventRelations.load();
    private final List<EventLexicon> lexicons = Arrays.stream(Language.values()).map(EventLexicon::of).toList();
    private final Antonyms antonyms = Antonyms.load();
    private final Topics topics;
    private final List<Rule> rules;
    private final List<Step> steps;

    /** Loads the lexicons that comparing needs. */
    public Comparer() {
        Rebuttals rebuttals = Rebuttals.load();
        Tolls tolls = Tolls.load();
        Subjects subjects = new Subjects(relations, lexicons);
        topics = new Topics(relations, rebuttals, antonyms, Synonyms.load(), subjects, tolls, lexicons);
        rules = List.of(new RebuttalRule(), new DenialRule(), new SettlementRule(rebuttals),
                new PolarityRule(),
                new OppositionRule(relations), new AttributeRule(antonyms), new AftermathRule(),
                new UndatedRule(),
                new DateRule(relations, subjects),
                new ProgressRule(relations), new EnumerationRule(new Enumerations()), new QuantityRule(tolls),
                new TollRule(tolls), new RoleSwapRule(), new AlternativeRule());
        steps = new Steps(relations, SpokenNames.load()).inOrder();
    }

    /**
     * The fields of events ("mission" of "mission.end") whose claims can answer claims of a field, itself apart; of a
     * verb ("verb:open"), those that exclude it.
     */
    public Set<String> related(String field) {
        if (field.startsWith(VERB)) {
            return antonyms.of(field.substring(VERB.length())).stream().map(VERB::concat).collect(Collectors.toSet());
        }
        Set<String> fields = relations.related(field);
        lexicons.forEach(lexicon -> fields.addAll(lexicon.opposites(field)));
        fields.remove(field);
        return fields;
    }

    /** Whether two statements tell of one event, or count the same. */
    boolean oneAffair(Statement a, Statement b) {
        return ONE_AFFAIR.contains(topics.of(Pair.of(a, b, false)));
    }

    /** What the two statements are to each other; empty where they are not about the same thing. */
    public Optional<Finding> compare(Statement a, Statement b) {
        return compare(a, b, false);
    }

    /** The same, of statements that may have been {@code chosen} to be compared: they then need to share less. */
    Optional<Finding> compare(Statement a, Statement b, boolean chosen) {
        Pair pair = Pair.of(a, b, chosen);
        if (pair.overlapping()) {
            return Optional.empty();
        }
        Topic topic = topics.of(pair);
        if (topic == Topic.NONE) {
            return Optional.empty();
        }
        for (Rule rule : rules) {
            Optional<Clash> clash = rule.clash(pair, topic);
            if (clash.isPresent()) {
                return Optional.of(judged(pair, topic, clash.get(), a == pair.earlier()));
            }
        }
        return topic == Topic.SAME ? Optional.of(agreement(pair, a == pair.earlier())) : Optional.empty();
    }

    private Finding judged(Pair pair, Topic topic, Clash clash, boolean inOrder) {
        Ruling ruling = steps.stream().map(step -> step.rule(pair, topic, clash)).flatMap(Optional::stream).findFirst()
                .orElseThrow();
        double confidence = clash.strength() * ruling.certainty()
                * Math.sqrt(Math.min(pair.first().confidence(), pair.second().confidence()));
        Stance stance = clash.stance() == null ? Stance.of(pair) : clash.stance();
        return finding(pair, inOrder, stance, ruling.verdict(), clash.rule().kind(), confidence,
                Wording.finding(pair, clash.values(), ruling.reason()), clash.rule().name() + "/" + ruling.step());
    }

    private static Finding agreement(Pair pair, boolean inOrder) {
        return finding(pair, inOrder, new Stance("first", "second"), Verdict.COMPATIBLE, null, 0.5,
                Wording.finding(pair,
                        new Explanation("même événement", "same event"),
                        new Explanation("aucune valeur ne s'oppose", "no values exclude each other")),
                "agreement");
    }

    private static Finding finding(Pair pair, boolean inOrder, Stance stance, Verdict verdict, Kind kind,
            double confidence, Explanation explanation, String rule) {
        Side left = inOrder
                ? new Side(Role.LEFT, pair.earlier(), stance.first())
                : new Side(Role.LEFT, pair.later(), stance.second());
        Side right = inOrder
                ? new Side(Role.RIGHT, pair.later(), stance.second())
                : new Side(Role.RIGHT, pair.earlier(), stance.first());
        return new Finding(verdict, kind, List.of(left, right), confidence, explanation, rule);
    }
}
