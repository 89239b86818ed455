package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** Something on record that can be asked for by its id (Relay's Node). */
@Interface
@Description("Something on record that can be asked for by its id.")
public interface Node {

    /** Its global id. */
    @Id
    @NonNull
    @Description("Its id, unique among all things on record.")
    String getId();
}
