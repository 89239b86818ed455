package org.recoupe.deploy;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import io.kubernetes.client.openapi.JSON;

/** One document of a YAML file, held against Kubernetes' own description of its kind. */
record Manifest(String file, JsonObject content) {

    private static final Gson GSON = new Gson();

    /** The API group of each kind used here: the models' names carry the version only. */
    private static final Map<String, String> KNOWN = Map.of("Namespace", "v1", "Secret", "v1", "Service", "v1",
            "ServiceAccount", "v1", "Deployment", "apps/v1", "NetworkPolicy", "networking.k8s.io/v1",
            "PodDisruptionBudget", "policy/v1");

    /** The documents of a file. */
    static List<Manifest> of(Path file) throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<Manifest> manifests = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (Object document : new Yaml(new SafeConstructor(strict)).loadAll(reader)) {
                JsonElement tree = GSON.toJsonTree(document);
                manifests.add(new Manifest(file.getFileName().toString(), tree.getAsJsonObject()));
            }
        }
        return manifests;
    }

    /** Throws an {@link IllegalArgumentException} that names what Kubernetes would refuse: a field, or its type. */
    void validate() {
        Class<?> model = model();
        try {
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, content);
            JSON.deserialize(content.toString(), model);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(this + ": " + refused.getCause().getMessage(), refused.getCause());
        } catch (ReflectiveOperationException | RuntimeException refused) {
            throw new IllegalArgumentException(this + ": " + refused.getMessage(), refused);
        }
    }

    /** The kind, as Kubernetes calls it. */
    String kind() {
        return content.get("kind").getAsString();
    }

    /** The object's name. */
    String name() {
        return content.getAsJsonObject("metadata").get("name").getAsString();
    }

    /** What stands at a path of field names and list positions. */
    JsonElement at(Object... path) {
        JsonElement here = content;
        for (Object step : path) {
            here = step instanceof Integer index
                    ? here.getAsJsonArray().get(index)
                    : here.getAsJsonObject().get((String) step);
            if (here == null) {
                throw new IllegalArgumentException(this + " has no " + List.of(path));
            }
        }
        return here;
    }

    @Override
    public String toString() {
        return file + " " + kind() + " " + name();
    }

    private Class<?> model() {
        String version = content.get("apiVersion").getAsString();
        String shortest = version.substring(version.indexOf('/') + 1);
        String prefix = shortest.substring(0, 1).toUpperCase(Locale.ROOT) + shortest.substring(1);
        if (!KNOWN.getOrDefault(kind(), "").equals(version)) {
            throw new IllegalArgumentException(this + ": no such kind in " + version);
        }
        try {
            return Class.forName("io.kubernetes.client.openapi.models." + prefix + kind());
        } catch (ClassNotFoundException unknown) {
            throw new IllegalArgumentException(this + ": no such kind in " + version, unknown);
        }
    }
}
