package org.recoupe.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Slice;
import org.recoupe.source.Source;

/** A source, as the API shows it. */
@Type("Source")
@Description("Who publishes articles.")
public class SourceNode implements Node {

    @Ignore
    final long key;
    @Ignore
    final Map<Slice, ArticleConnection> articles = new HashMap<>();
    @Ignore
    final Map<Slice, SourceConnection> mergedSources = new HashMap<>();

    @NonNull
    @Description("The name under which it publishes.")
    public final String name;

    @NonNull
    @Description("All names that it goes by, its own first: articles under each of them are its own.")
    public List<@NonNull String> names;

    @Description("The source whose other name this is; null for most.")
    public SourceNode mergedInto;

    SourceNode(Source source) {
        key = source.id;
        name = source.name;
    }

    @Override
    @Id
    @NonNull
    @Description("Its id, unique among all things on record.")
    public String getId() {
        return new GlobalId(GlobalId.Kind.SOURCE, key).toString();
    }
}
