package org.recoupe.api;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.recoupe.api.TextComparison.InputSide;
import org.recoupe.comparison.Statement;
import org.recoupe.extraction.Extract;
import org.recoupe.ingest.Core;
import org.recoupe.ingest.Refusal;
import org.recoupe.ingest.TextCheck;
import org.recoupe.text.Language;

import io.smallrye.common.annotation.RunOnVirtualThread;

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
    @NonNull
    @RunOnVirtualThread
    @Description("Reads a text: its sentences, times, numbers and claims. Nothing is put on record.")
    public Analysis analyzeText(@NonNull @Description("The text.") TextInput input) {
        return Analysis.of(input.read(core, check));
    }

    /** Compares two texts. */
    @Query
    @NonNull
    @RunOnVirtualThread
    @Description("Compares what two texts claim. Nothing is put on record.")
    public TextComparison compareTexts(@NonNull @Description("The two texts.") ComparisonInput input) {
        Map<Statement, ClaimReading> readings = new IdentityHashMap<>();
        List<Statement> left = statements(input.left, InputSide.LEFT, readings);
        List<Statement> right = statements(input.right, InputSide.RIGHT, readings);
        return new TextComparison(core.compareTexts(left, right), readings);
    }

    /** Why the verdict on two texts is what it is. */
    @NonNull
    @Description("The reason in words.")
    public String explanation(@Source @Name("comparison") TextComparison comparison,
            @DefaultValue("FR") @Description("In which language.") Language language) {
        return comparison.reason.in(language);
    }

    /** Why a finding is what it is. */
    @NonNull
    @Name("explanation")
    @Description("The reason in words.")
    public String reason(@Source @Name("finding") TextComparison.TextFinding finding,
            @DefaultValue("FR") @Description("In which language.") Language language) {
        return finding.reason.in(language);
    }

    private List<Statement> statements(TextInput input, InputSide side, Map<Statement, ClaimReading> readings) {
        try {
            Extract extract = input.read(core, check);
            List<ClaimReading> claims = Readings.of(extract);
            List<Statement> statements = extract.assertions().stream()
                    .map(assertion -> new Statement(assertion, input.publishedOn, side)).toList();
            IntStream.range(0, statements.size()).forEach(i -> readings.put(statements.get(i), claims.get(i)));
            return statements;
        } catch (Refusal refusal) {
            throw refusal.inside(side == InputSide.LEFT ? "left" : "right");
        }
    }
}
