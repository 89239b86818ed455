package org.recoupe.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ContainersTest {

    private static final Path DEPLOY = Path.of("docs", "deploy");
    private static final Path DOCKER = Path.of("src", "main", "docker");

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.native", "Dockerfile.jvm"})
    void imagesRunAsTheUserOfTheDeployment(String file) throws IOException {
        String user = deployment().at("spec", "template", "spec", "securityContext", "runAsUser").getAsString();
        assertTrue(Files.readString(DOCKER.resolve(file)).contains("\nUSER " + user + ":" + user + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.native", "Dockerfile.jvm"})
    void noCommandOfARunningImageNeedsAShell(String file) throws IOException {
        String text = Files.readString(DOCKER.resolve(file));
        String runtime = text.substring(text.lastIndexOf("\nFROM "));
        for (String instruction : runtime.replace("\\\n", " ").split("\n")) {
            if (instruction.startsWith("ENTRYPOINT") || instruction.startsWith("HEALTHCHECK")) {
                assertTrue(instruction.matches(".*(ENTRYPOINT|CMD) +\\[\".*\"]"), instruction);
            }
            assertTrue(!instruction.startsWith("RUN"), instruction);
        }
    }

    @Test
    void composeAndKubernetesConfigureTheDatabaseAlike() throws IOException {
        Set<String> kubernetes = new TreeSet<>();
        for (JsonElement variable : deployment().at("spec", "template", "spec", "containers", 0, "env")
                .getAsJsonArray()) {
            String name = variable.getAsJsonObject().get("name").getAsString();
            if (name.startsWith("QUARKUS_DATASOURCE_")) {
                kubernetes.add(name);
            }
        }
        assertEquals(kubernetes, recoupe().getAsJsonObject("environment").keySet());
    }

    @Test
    void composeBuildsWhatIsThere() throws IOException {
        JsonObject build = recoupe().getAsJsonObject("build");
        Path context = DEPLOY.resolve(build.get("context").getAsString());
        String file = build.get("dockerfile").getAsString().replaceAll("^\\$\\{\\w+:-(.*)}$", "$1");
        assertTrue(Files.exists(context.resolve(file)), file);
    }

    @Test
    void composeNamesNoPassword() throws IOException {
        String password = recoupe().getAsJsonObject("environment").get("QUARKUS_DATASOURCE_PASSWORD").getAsString();
        assertTrue(password.startsWith("${POSTGRES_PASSWORD:?"), password);
    }

    private static JsonObject recoupe() throws IOException {
        return Manifest.of(DEPLOY.resolve("compose.yaml")).getFirst().at("services", "recoupe").getAsJsonObject();
    }

    private static Manifest deployment() throws IOException {
        return Manifest.of(DEPLOY.resolve("kubernetes").resolve("recoupe.yaml")).stream()
                .filter(manifest -> manifest.kind().equals("Deployment")).findFirst().orElseThrow();
    }
}
