package org.recoupe.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ContainersTest {

    private static final Path DEPLOY = Path.of("docs", "deploy");
    private static final Path DOCKER = Path.of("src", "main", "docker");
    private static final Pattern STAGE = Pattern.compile("FROM \\S+ AS (\\w+)");
    private static final Pattern COPY = Pattern.compile("COPY (?:--from=(?<from>\\w+) )?(?<path>\\S+) \\S+");

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

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.native", "Dockerfile.jvm"})
    void whatImagesCopyIsInACleanCheckoutOrMadeBefore(String file) throws IOException {
        List<String> ignored = Files.readAllLines(Path.of(".dockerignore"));
        Set<String> stages = new TreeSet<>();
        int copies = 0;
        for (String line : Files.readAllLines(DOCKER.resolve(file))) {
            Matcher stage = STAGE.matcher(line);
            Matcher copy = COPY.matcher(line);
            if (stage.matches()) {
                stages.add(stage.group(1));
            } else if (copy.matches()) {
                copies++;
                String from = copy.group("from");
                assertTrue(from == null || stages.contains(from), line);
                // What the first stage has, it has of the checkout, or makes in its target folder.
                String path = from == null ? copy.group("path") : copy.group("path").replaceFirst("^/project/", "");
                if (!path.startsWith("/") && !path.startsWith("target/")) {
                    assertTrue(Files.exists(Path.of(path)), line);
                    assertFalse(ignored.contains(path), line);
                }
            }
        }
        assertTrue(copies > 2, "copies: " + copies);
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
