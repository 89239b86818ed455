package org.recoupe.mention;

/**
 * What an alias of the lexicon names.
 *
 * @param type what is named
 * @param id the id that all aliases share
 * @param exact the alias as it must be written, or {@code null} where only its first letter matters
 * @param capital whether it must begin with a capital
 * @param use how the alias names it
 * @param rule where the alias stands in the lexicon
 */
record NameEntry(Name.Type type, String id, String exact, boolean capital, Use use, String rule) {

    /** How an alias names something. */
    enum Use {
        /** By its name. */
        NAME,
        /** By a country's capital. */
        CAPITAL,
        /** By a country's adjective, without a capital too in French. */
        ADJECTIVE,
        /** By the plural noun of a country's people. */
        PEOPLE
    }
}
