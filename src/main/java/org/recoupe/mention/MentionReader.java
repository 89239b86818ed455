package org.recoupe.mention;

import java.util.List;

import org.recoupe.text.Document;

/** Reads all that a text names; built once, used by any number of threads. */
public final class MentionReader {

    private final MomentReader moments = new MomentReader();
    private final QuantityReader quantities = new QuantityReader();
    private final NameReader names = new NameReader();

    /** The moments, quantities and names of a text, each list in its order. */
    public Mentions read(Document document) {
        List<Moment> named = moments.read(document);
        return new Mentions(named, quantities.read(document, named), names.read(document));
    }

    /** Whether a lexicon has names of this id. */
    public boolean knows(String id) {
        return names.knows(id);
    }
}
