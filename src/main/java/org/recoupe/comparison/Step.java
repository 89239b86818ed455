package org.recoupe.comparison;

import java.util.Optional;

/** A question put to a clash, in a fixed order: the first that has an answer gives the verdict. */
interface Step {

    /** The answer, or empty where the question does not decide. */
    Optional<Ruling> rule(Pair pair, Topic topic, Clash clash);
}
