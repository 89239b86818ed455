package org.recoupe.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Row;
import org.recoupe.claim.Granularity;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.mention.Moment;

/** A claim on a timeline, as the API shows it. */
@Type("TimelinePoint")
@Description("A claim on a timeline: when it was published, and the time that it speaks of.")
public class TimelinePoint {

    @Ignore
    final long claimKey;
    @Ignore
    final long sourceKey;

    @NonNull
    @Description("The day its article was published.")
    public final LocalDate publishedOn;

    @Description("The first day that it speaks of; null where that is open.")
    public final LocalDate earliest;

    @Description("The last day that it speaks of; null where that is open.")
    public final LocalDate latest;

    @NonNull
    @Description("The time that it speaks of, as a TIMEX3 value (2025-09).")
    public final String value;

    @NonNull
    @Description("How fine that is.")
    public final Granularity granularity;

    @NonNull
    @Description("How it limits what is said of it.")
    public final Moment.Operator operator;

    @NonNull
    @Description("Whether the claim says that the event is so.")
    public final Polarity polarity;

    @NonNull
    @Description("How the claim stands to the facts.")
    public final Modality modality;

    @NonNull
    @Description("What its subject is narrowed to (mission.combat), so that things that look alike are told apart.")
    public final List<@NonNull String> scope;

    @Description("How sure the reading is, from 0 to 1.")
    public final double confidence;

    @NonNull
    @Description("Who published it.")
    public SourceNode source;

    @NonNull
    @Description("The claim.")
    public ClaimNode claim;

    TimelinePoint(Row row) {
        claimKey = row.get("claim", Long.class);
        sourceKey = row.get("source", Long.class);
        publishedOn = row.get("published", LocalDate.class);
        earliest = row.get("earliest", LocalDate.class);
        latest = row.get("latest", LocalDate.class);
        value = row.get("value", String.class);
        granularity = Granularity.valueOf(row.get("granularity", String.class));
        operator = Moment.Operator.valueOf(row.get("operator", String.class));
        polarity = Polarity.valueOf(row.get("polarity", String.class));
        modality = Modality.valueOf(row.get("modality", String.class));
        scope = List.of(row.get("scope", String[].class));
        confidence = row.get("confidence", Double.class);
    }
}
