package org.recoupe.comparison;

import java.util.Optional;

/** One way in which two statements about the same thing cannot both hold. */
interface Rule {

    /** Its name, as findings show it. */
    String name();

    /** In what such statements differ. */
    Kind kind();

    /** How the pair clashes, or empty where this rule sees nothing. */
    Optional<Clash> clash(Pair pair, Topic topic);
}
