package org.recoupe.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;

/**
 * What a person says that a claim says; of what is not given, they say nothing.
 *
 * @param given what they give, be it that there is none: a time that is given as {@code null} is none
 * @param event what happens
 * @param actors ids of those who take part, the agent first
 * @param places ids of the places where it holds
 * @param scope what its subject is narrowed to
 * @param polarity whether it says that the event is so
 * @param modality how it stands to the facts
 * @param speaker who says so, as the text names them
 * @param time the moment that tells most about when
 * @param quantity the number that tells most
 */
public record Reading(Set<Aspect> given, String event, List<String> actors, List<String> places, List<String> scope,
        Polarity polarity, Modality modality, String speaker, Time time, Number quantity) {

    /** What can be said of a claim. */
    public enum Aspect {
        EVENT, ACTORS, PLACES, SCOPE, POLARITY, MODALITY, SPEAKER, TIME, QUANTITY
    }

    /** A moment by its TIMEX3 value, and how it limits the event. */
    public record Time(String value, Moment.Operator operator) {}

    /** A number, how exact it is, its unit, and the lemma of what is counted. */
    public record Number(BigDecimal value, Quantity.Approximator approximator, String unit, String counted) {}

    public Reading {
        // In one order, so that two of the same content are written alike.
        given = java.util.Collections.unmodifiableSet(new TreeSet<>(given));
        actors = actors == null ? List.of() : List.copyOf(actors);
        places = places == null ? List.of() : List.copyOf(places);
        scope = scope == null ? List.of() : List.copyOf(scope);
    }

    boolean gives(Aspect aspect) {
        return given.contains(aspect);
    }
}
