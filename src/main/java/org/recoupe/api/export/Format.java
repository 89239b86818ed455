package org.recoupe.api.export;

import java.util.Map;
import java.util.function.Function;

/** How contradictions are written into a file. One writer writes one file. */
interface Format {

    /** The formats, by the ending of the file's name. */
    Map<String, Kind> KINDS = Map.of("csv", new Kind("text/csv;charset=utf-8", address -> new Csv()), "jsonld",
            new Kind("application/ld+json;charset=utf-8", JsonLd::new), "md",
            new Kind("text/markdown;charset=utf-8", address -> new Markdown()));

    /**
     * A kind of file.
     *
     * @param mediaType its media type
     * @param writers makes a writer, given the address of the service
     */
    record Kind(String mediaType, Function<String, Format> writers) {}

    /** What stands before the first contradiction. */
    String head();

    /** A contradiction. */
    String write(Item contradiction);

    /** What stands behind the last. */
    String tail();
}
