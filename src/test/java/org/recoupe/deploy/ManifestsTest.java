package org.recoupe.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ManifestsTest {

    private static final Path FOLDER = Path.of("docs", "deploy", "kubernetes");
    private static final Path DEPLOYMENT = FOLDER.resolve("recoupe.yaml");

    static List<Manifest> manifests() throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(ManifestsTest::applied).sorted().toList()) {
                manifests.addAll(Manifest.of(file));
            }
        }
        return manifests;
    }

    // A kustomization is read by a tool and never sent to a cluster.
    private static boolean applied(Path file) {
        return !file.endsWith("kustomization.yaml");
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void kubernetesKnowsEveryField(Manifest manifest) {
        manifest.validate();
    }

    @ParameterizedTest
    @CsvSource({"readinessProbe, redinessProbe", "replicas: 2, replicas: two", "apiVersion: apps/v1, apiVersion: v1",
            "'selector:\n    matchLabels', 'selektor:\n    matchLabels'", "containerPort: 8080, containerPort: http"})
    void aWrongManifestIsRefused(String right, String wrong, @TempDir Path folder) throws IOException {
        String text = Files.readString(DEPLOYMENT);
        assertTrue(text.contains(right), right);
        Path file = Files.writeString(folder.resolve("wrong.yaml"), text.replace(right, wrong));
        List<Manifest> manifests = Manifest.of(file);
        assertThrows(IllegalArgumentException.class, () -> manifests.forEach(Manifest::validate));
    }

    @Test
    void theKustomizationNamesTheFilesThatAreThere() throws IOException {
        List<String> named = new ArrayList<>();
        Manifest kustomization = kustomization();
        kustomization.content().getAsJsonArray("resources").forEach(name -> named.add(name.getAsString()));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(files.filter(ManifestsTest::applied).map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains(".example.")).sorted().toList(), named.stream().sorted().toList());
        }
    }

    private static Manifest kustomization() throws IOException {
        return Manifest.of(FOLDER.resolve("kustomization.yaml")).getFirst();
    }

    @Test
    void theDeploymentAsksForSecretsThatTheExampleHas() throws IOException {
        Manifest secret = Manifest.of(FOLDER.resolve("secret.example.yaml")).getFirst();
        int references = 0;
        for (JsonElement variable : container().getAsJsonArray("env")) {
            JsonObject source = variable.getAsJsonObject().getAsJsonObject("valueFrom");
            if (source != null) {
                JsonObject reference = source.getAsJsonObject("secretKeyRef");
                assertEquals(secret.name(), reference.get("name").getAsString());
                secret.at("stringData", reference.get("key").getAsString());
                references++;
            }
        }
        assertEquals(3, references);
    }

    @Test
    void theContainerCanDoNoMoreThanItMust() throws IOException {
        JsonObject security = container().getAsJsonObject("securityContext");
        assertTrue(security.get("readOnlyRootFilesystem").getAsBoolean());
        assertEquals("ALL", security.getAsJsonObject("capabilities").getAsJsonArray("drop").get(0).getAsString());
        assertTrue(deployment().at("spec", "template", "spec", "securityContext", "runAsNonRoot").getAsBoolean());
    }

    @Test
    void theGraceOutlastsTheShutdown() throws IOException {
        int shutdown = seconds("QUARKUS_SHUTDOWN_DELAY") + seconds("QUARKUS_SHUTDOWN_TIMEOUT");
        int grace = deployment().at("spec", "template", "spec", "terminationGracePeriodSeconds").getAsInt();
        assertTrue(grace > shutdown, grace + " > " + shutdown);
    }

    @Test
    void serviceBudgetAndPolicyChooseTheDeploymentsPods() throws IOException {
        JsonElement labels = deployment().at("spec", "template", "metadata", "labels");
        for (Manifest manifest : manifests()) {
            switch (manifest.kind() + " " + manifest.name()) {
                case "Service recoupe" -> assertEquals(labels, manifest.at("spec", "selector"));
                case "PodDisruptionBudget recoupe" ->
                    assertEquals(labels, manifest.at("spec", "selector", "matchLabels"));
                case "NetworkPolicy recoupe" -> assertEquals(labels, manifest.at("spec", "podSelector", "matchLabels"));
                default -> {
                    continue;
                }
            }
        }
    }

    private static Manifest deployment() throws IOException {
        return Manifest.of(DEPLOYMENT).stream().filter(manifest -> manifest.kind().equals("Deployment")).findFirst()
                .orElseThrow();
    }

    private static JsonObject container() throws IOException {
        return deployment().at("spec", "template", "spec", "containers", 0).getAsJsonObject();
    }

    private static int seconds(String variable) throws IOException {
        for (JsonElement each : container().getAsJsonArray("env")) {
            if (each.getAsJsonObject().get("name").getAsString().equals(variable)) {
                String value = each.getAsJsonObject().get("value").getAsString();
                return Integer.parseInt(value.substring(0, value.length() - 1));
            }
        }
        throw new IllegalArgumentException("the container has no " + variable);
    }
}
