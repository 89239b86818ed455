package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.recoupe.comparison.SpokenNames;
import org.recoupe.text.Language;

/** What ids are called, for people. */
@GraphQLApi
public class NameApi {

    private static final String LANGUAGE = "In which language.";
    private static final SpokenNames NAMES = SpokenNames.load();

    /** What those who take part in a claim on record are called. */
    @NonNull
    @Description("What those who take part are called, in the order of actors: by the lexicon, else as the text does.")
    public List<@NonNull String> actorNames(@Source @Name("claim") ClaimNode claim,
            @Description(LANGUAGE) @DefaultValue("FR") Language language) {
        return actors(claim, language);
    }

    /** What those who take part in a claim that was read are called. */
    @NonNull
    @Description("What those who take part are called, in the order of actors: by the lexicon, else as the text does.")
    public List<@NonNull String> actorNames(@Source @Name("claim") ClaimReading claim,
            @Description(LANGUAGE) @DefaultValue("FR") Language language) {
        return actors(claim, language);
    }

    /** What the places of a claim on record are called. */
    @NonNull
    @Description("What the places where it holds are called, in the order of places.")
    public List<@NonNull String> placeNames(@Source @Name("claim") ClaimNode claim,
            @Description(LANGUAGE) @DefaultValue("FR") Language language) {
        return names(claim.places, language);
    }

    /** What the places of a claim that was read are called. */
    @NonNull
    @Description("What the places where it holds are called, in the order of places.")
    public List<@NonNull String> placeNames(@Source @Name("claim") ClaimReading claim,
            @Description(LANGUAGE) @DefaultValue("FR") Language language) {
        return names(claim.places, language);
    }

    /** What the scope of a claim on record is called. */
    @NonNull
    @Description("What its subject is narrowed to, in words, in the order of scope.")
    public List<@NonNull String> scopeNames(@Source @Name("claim") ClaimNode claim,
            @Description(LANGUAGE) @DefaultValue("FR") Language language) {
        return names(claim.scope, language);
    }

    /** What the scope of a claim that was read is called. */
    @NonNull
    @Description("What its subject is narrowed to, in words, in the order of scope.")
    public List<@NonNull String> scopeNames(@Source @Name("claim") ClaimReading claim,
            @Description(LANGUAGE) @DefaultValue("FR") Language language) {
        return names(claim.scope, language);
    }

    /** What a counted id is called. */
    @NonNull
    @Description("What the id is called; the name itself where it is one.")
    public String name(@Source @Name("counted") Facets.TextCount counted,
            @Description(LANGUAGE) @DefaultValue("FR") Language language) {
        return NAMES.known(counted.value()).map(name -> name.in(Languages.spoken(language))).orElse(counted.value());
    }

    private static List<String> actors(ClaimReading claim, Language language) {
        return claim.actors.stream().map(id -> NAMES.known(id).map(name -> name.in(Languages.spoken(language)))
                .orElseGet(() -> claim.called.getOrDefault(id, NAMES.of(id).in(Languages.spoken(language))))).toList();
    }

    private static List<String> names(List<String> ids, Language language) {
        return ids.stream().map(id -> NAMES.of(id).in(Languages.spoken(language))).toList();
    }
}
