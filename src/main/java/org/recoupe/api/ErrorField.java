package org.recoupe.api;

import jakarta.json.Json;
import jakarta.json.JsonValue;

import org.recoupe.ingest.Refusal;

import io.smallrye.graphql.api.ErrorExtensionProvider;

/** Puts the field that a refusal is about into {@code extensions.field} of its error. */
public class ErrorField implements ErrorExtensionProvider {

    @Override
    public String getKey() {
        return "field";
    }

    @Override
    public JsonValue mapValueFrom(Throwable error) {
        return error instanceof Refusal refusal ? Json.createValue(refusal.field()) : JsonValue.NULL;
    }
}
