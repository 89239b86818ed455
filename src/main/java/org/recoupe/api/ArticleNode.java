package org.recoupe.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Slice;
import org.recoupe.source.Article;
import org.recoupe.text.Language;

/** An article, as the API shows it; {@link Shelf} fills in what the selection asks for. */
@Type("Article")
@Description("One text that a source published on a date. Its text never changes: a corrected text is a new revision.")
public class ArticleNode implements Node {

    @Ignore
    final long key;
    @Ignore
    final long sourceKey;

    @NonNull
    @Description("Who published it.")
    public SourceNode source;

    @Description("Where it was published.")
    public final String url;

    @Description("Its title.")
    public final String title;

    @NonNull
    @Description("Its text, as it was handed in.")
    public String text;

    @NonNull
    @Description("The language it is written in.")
    public final Language language;

    @NonNull
    @Description("The day it was published.")
    public final LocalDate publishedOn;

    @Description("What it is about, in one line of whoever filed it.")
    public final String summary;

    @Description("Which text this is of those that stood under its address, counted from 1.")
    public final int revision;

    @NonNull
    @Description("When it was put on record.")
    public final Instant recordedAt;

    @Description("When a later revision took its place; null for the current one.")
    public final Instant supersededAt;

    @Description("When it was taken back; null while it stands.")
    public Instant retractedAt;

    @Description("Who took it back: the subject of their token, anonymous without one; null while it stands.")
    public String retractedBy;

    @Description("Why it was taken back; null while it stands.")
    public String retractionReason;

    @NonNull
    @Description("Its text in stretches, each with the claims that it belongs to: laid end to end they are the text.")
    public List<@NonNull TextSegment> segments;

    @NonNull
    @Description("Its title in stretches, each with the claims that it belongs to; empty without a title.")
    public List<@NonNull TextSegment> titleSegments;

    @Ignore
    final Map<Slice, ClaimConnection> claims = new HashMap<>();
    @Ignore
    final Map<Slice, ContradictionConnection> contradictions = new HashMap<>();
    @Ignore
    final Map<Slice, ArticleConnection> revisions = new HashMap<>();

    ArticleNode(Article article, AsOf asOf) {
        key = article.id;
        sourceKey = article.source.id;
        url = article.url;
        title = article.title;
        language = article.language;
        publishedOn = article.publishedOn;
        summary = article.summary;
        revision = article.revision;
        recordedAt = article.recordedAt;
        supersededAt = asOf.known(article.supersededAt);
        retractedAt = asOf.known(article.retractedAt);
        retractedBy = retractedAt == null ? null : article.retractedBy;
        retractionReason = retractedAt == null ? null : article.retractionReason;
    }

    @Override
    @Id
    @NonNull
    @Description("Its id, unique among all things on record.")
    public String getId() {
        return new GlobalId(GlobalId.Kind.ARTICLE, key).toString();
    }
}
