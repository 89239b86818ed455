package org.recoupe.comparison;

import java.util.Optional;

import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;

/** One says that something is so, the other denies just that. */
final class DenialRule implements Rule {

    @Override
    public String name() {
        return "denial";
    }

    @Override
    public Kind kind() {
        return Kind.ATTRIBUTION;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        boolean firstDenies = pair.first().modality() == Modality.DENIED;
        boolean secondDenies = pair.second().modality() == Modality.DENIED;
        if (topic != Topic.SAME || firstDenies == secondDenies || !pair.claimed() || !pair.speakersDiffer()) {
            return Optional.empty();
        }
        Assertion denial = firstDenies ? pair.first() : pair.second();
        Assertion claim = firstDenies ? pair.second() : pair.first();
        if (!Pair.yes(claim)) {
            return Optional.empty();
        }
        Explanation who = Wording.speaker(claim);
        Explanation denier = Wording.speaker(denial);
        return Optional.of(new Clash(this, new Explanation("affirmé par " + who.fr() + ", nié par " + denier.fr(),
                "said by " + who.en() + ", denied by " + denier.en()), 0.85));
    }
}
