package org.recoupe.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Folding;

/** The groups that people are counted in, from {@code lexicon/groups.txt}. */
final class Groups {

    private final Map<String, Group> words = new HashMap<>();

    private Groups() {}

    static Groups load() {
        Groups groups = new Groups();
        Lexicon.entries("groups.txt").forEach(groups::add);
        return groups;
    }

    private void add(Line line) {
        String[] sides = line.text().split(":", 2);
        String[] name = sides[0].strip().split("\\.", 2);
        if (sides.length != 2 || name.length != 2 || sides[1].isBlank()) {
            throw line.error("wanted \"groups.group: words\"");
        }
        for (String word : sides[1].strip().split("\\s+")) {
            if (words.put(Folding.fold(word), new Group(name[0], name[1])) != null) {
                throw line.error("said twice: " + word);
            }
        }
    }

    /** The group that a number counts. */
    Optional<Group> of(Quantity quantity) {
        return Optional.ofNullable(quantity.counted()).map(Folding::fold).map(words::get);
    }
}
