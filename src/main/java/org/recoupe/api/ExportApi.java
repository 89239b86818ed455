package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;

/** Where things on record are to be had as files. */
@GraphQLApi
public class ExportApi {

    /** Where a contradiction is to be had as a file. */
    @NonNull
    @Description("Where it is to be had as a file.")
    public Files exports(@Source @Name("contradiction") ContradictionNode contradiction) {
        String path = "/export/contradictions/" + contradiction.getId();
        return new Files(path + ".csv", path + ".jsonld", path + ".md");
    }

    /** The paths of the files. */
    @Type("ContradictionExports")
    @Description("Paths below the address of the service, to be asked for by GET, with the token where reading needs one."
            + " Parameters: language and asOf. All that meet a filter are at /export/contradictions.csv, .jsonld and .md,"
            + " with the filter as JSON in the parameter of that name.")
    public record Files(@NonNull @Description("A row for each claim, as RFC 4180 has it.") String csv,
            @NonNull @Description("ClaimReview and Claim of schema.org, the evidence as W3C Web Annotations.") String jsonLd,
            @NonNull @Description("To be read, each claim with where it stands.") String markdown) {}
}
