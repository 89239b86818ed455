package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.mention.Name;

/** Says of each value of a claim which rule or entry of the lexicon gave it. */
final class Reasons {

    private final Draft draft;
    private final Lexicons lexicons;
    private final List<Name> names;
    private final Scope scope;
    private final Set<String> reasons;

    Reasons(Draft draft, Lexicons lexicons, List<Name> names, Scope scope) {
        this.draft = draft;
        this.lexicons = lexicons;
        this.names = names;
        this.scope = scope;
        reasons = new LinkedHashSet<>(draft.reasons);
    }

    /** All reasons: those of the confidence, then for each value its name and its rule. */
    List<String> all() {
        facts();
        if (draft.speaker != null && !draft.speaker.verb().isEmpty()) {
            String verb = draft.speaker.verb();
            reasons.add("speaker: " + verb + entry(lexicons.embeddings().rule(new String[]{verb}, 0)));
        }
        names.forEach(name -> reasons.add("actor " + name.id() + ": " + name.rule()));
        scope.place().forEach(place -> reasons.add("place " + place + ": named behind a preposition of place"));
        scope.what().forEach(what -> reasons.add("scope " + what + ": " + lexicons.scopes().rule(what)));
        scope.whose().forEach(whose -> reasons.add("whose " + whose + ": " + lexicons.scopes().rule(whose)));
        return new ArrayList<>(reasons);
    }

    private void facts() {
        if (draft.facts.negative()) {
            reasons.add("polarity: negated");
        }
        String modality = draft.facts.modality().name().toLowerCase(Locale.ROOT);
        if (draft.facts.submodality() != null) {
            reasons.add("modality: " + modality + ", " + draft.facts.submodality());
        }
        String[] lemmas = draft.sentence.words.lemmas;
        for (Clause at = draft.clause; at != null && governed(at); at = at.parent) {
            int verb = at.parent.verb.head();
            String rule = lexicons.embeddings().rule(lemmas, verb);
            if (rule != null) {
                reasons.add("governed by " + lemmas[verb] + entry(rule));
            }
        }
    }

    private static boolean governed(Clause clause) {
        return (clause.kind == Kind.INFINITIVE || clause.kind == Kind.COMPLETIVE || clause.kind == Kind.GERUND)
                && clause.parent != null && clause.parent.verb != null;
    }

    private static String entry(String rule) {
        return rule == null ? "" : ", " + rule;
    }
}
