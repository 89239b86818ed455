package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A stretch of an article in which the same claims stand, as the API shows it. */
@Type("TextSegment")
@Description("A stretch of an article in which the same claims stand. To show a text with its claims marked, show the"
        + " stretches one after the other; no offset has to be reckoned with.")
public record TextSegment(@NonNull @Description("Its characters.") String text,
        @Description("Offset of its first character, in code points.") int start,
        @Description("Offset after its last character, in code points.") int end,
        @Description("Offset of its first character in UTF-16 units, as JavaScript, Java and C# count.") int utf16Start,
        @Description("Offset after its last character in UTF-16 units, as JavaScript, Java and C# count.") int utf16End,
        @NonNull @Description("The claims whose quote it is a part of, in the order of the text; none for what no claim holds.") List<@NonNull ClaimNode> claims) {}
