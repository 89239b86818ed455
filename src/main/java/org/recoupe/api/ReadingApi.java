package org.recoupe.api;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.recoupe.access.Role;
import org.recoupe.extraction.Extract;
import org.recoupe.ingest.Core;
import org.recoupe.ingest.TextCheck;
import org.recoupe.refusal.Refusal;
import org.recoupe.text.Language;

/** What texts claim that are not put on record. */
@GraphQLApi
public class ReadingApi {

    private final Core core;
    private final TextCheck check;

    ReadingApi(Core core, TextCheck check) {
        this.core = core;
        this.check = check;
    }

    /** Reads one text. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("Reads a text: its sentences, times, numbers and claims. Nothing is put on record.")
    public Analysis analyzeText(@NonNull @Description("The text.") TextInput input) {
        return Analysis.of(input.read(core, check));
    }

    /** Compares two texts. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("Compares what two texts claim. Nothing is put on record.")
    public TextComparison compareTexts(@NonNull @Description("The two texts.") ComparisonInput input) {
        Extract left = read(input.left, "left");
        Extract right = read(input.right, "right");
        return new TextComparison(core.compareTexts(left, right), left, right);
    }

    /** What was read in the text that the input names left; worked out where it is asked for. */
    @NonNull
    @Description("What was read in the left text.")
    public Analysis left(@Source @Name("comparison") TextComparison comparison) {
        return Analysis.of(comparison.left);
    }

    /** What was read in the text that the input names right; worked out where it is asked for. */
    @NonNull
    @Description("What was read in the right text.")
    public Analysis right(@Source @Name("comparison") TextComparison comparison) {
        return Analysis.of(comparison.right);
    }

    /** Why the verdict on two texts is what it is. */
    @NonNull
    @Description("The reason in words.")
    public String explanation(@Source @Name("comparison") TextComparison comparison,
            @DefaultValue("FR") @Description("In which language.") Language language) {
        return comparison.reason.in(Languages.spoken(language));
    }

    /** Why a finding is what it is. */
    @NonNull
    @Name("explanation")
    @Description("The reason in words.")
    public String reason(@Source @Name("finding") TextComparison.TextFinding finding,
            @DefaultValue("FR") @Description("In which language.") Language language) {
        return finding.reason.in(Languages.spoken(language));
    }

    private Extract read(TextInput input, String field) {
        try {
            return input.read(core, check);
        } catch (Refusal refusal) {
            throw refusal.inside(field);
        }
    }
}
