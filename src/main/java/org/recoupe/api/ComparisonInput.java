package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Two texts to compare, as the API takes them. */
@Input("CompareTextsInput")
@Description("Two texts to compare; nothing is put on record.")
public class ComparisonInput {

    @NonNull
    @Description("One text.")
    public TextInput left;

    @NonNull
    @Description("The other text.")
    public TextInput right;
}
