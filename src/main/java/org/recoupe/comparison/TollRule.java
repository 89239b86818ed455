package org.recoupe.comparison;

import java.util.Optional;

import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.mention.Quantity;

/** Two tolls of one event that no number of people satisfies. */
final class TollRule implements Rule {

    private final Tolls tolls;

    TollRule(Tolls tolls) {
        this.tolls = tolls;
    }

    @Override
    public String name() {
        return "toll";
    }

    @Override
    public Kind kind() {
        return Kind.QUANTITY;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.TOLL || !Pair.yes(pair.first()) || !Pair.yes(pair.second())
                || !told(pair.first()) || !told(pair.second())) {
            return Optional.empty();
        }
        Quantity one = tolls.of(pair.first()).orElseThrow();
        Quantity other = tolls.of(pair.second()).orElseThrow();
        return Amount.of(one).meets(Amount.of(other), 0)
                ? Optional.empty()
                : Optional
                        .of(new Clash(this,
                                Wording.against(Wording.quantity(pair.first(), one),
                                        Wording.quantity(pair.second(), other)),
                                0.8,
                                Stance.ofTolls(pair.first().event(), one, other)));
    }

    /** Whether a claim stands for itself; a headline often has no verb ("Incendie à Lyon : trois blessés"). */
    private static boolean told(Assertion claim) {
        return Pair.claimed(claim) || claim.part() == Assertion.Part.TITLE && claim.modality() == Modality.ASSERTED;
    }
}
