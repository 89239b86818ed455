package org.recoupe.comparison;

import java.util.Optional;

/** A claim takes back what another speaker said right before it: "a démenti cette affirmation". */
final class RebuttalRule implements Rule {

    @Override
    public String name() {
        return "rebuttal";
    }

    @Override
    public Kind kind() {
        return Kind.ATTRIBUTION;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.REBUTTED) {
            return Optional.empty();
        }
        Explanation who = Wording.speaker(pair.first());
        Explanation denier = Wording.speaker(pair.second());
        return Optional.of(new Clash(this, new Explanation("affirmé par " + who.fr() + ", démenti par " + denier.fr(),
                "said by " + who.en() + ", denied by " + denier.en()), 0.75));
    }
}
