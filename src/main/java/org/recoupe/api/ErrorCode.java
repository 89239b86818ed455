package org.recoupe.api;

import jakarta.json.Json;
import jakarta.json.JsonValue;

import org.recoupe.ingest.Refusal;

import io.smallrye.graphql.api.ErrorExtensionProvider;

/** Puts the code of a refusal into {@code extensions.code} of its error; anything else is an internal error. */
public class ErrorCode implements ErrorExtensionProvider {

    @Override
    public String getKey() {
        return "code";
    }

    @Override
    public JsonValue mapValueFrom(Throwable error) {
        return Json.createValue(error instanceof Refusal refusal ? refusal.code().name() : "INTERNAL");
    }
}
