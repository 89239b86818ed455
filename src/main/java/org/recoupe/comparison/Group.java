package org.recoupe.comparison;

/**
 * Some of the people or things that are counted.
 *
 * @param apart the groups of which nobody is in two
 * @param name its name among these
 */
record Group(String apart, String name) {

    @Override
    public String toString() {
        return apart + '.' + name;
    }
}
