package org.recoupe.deploy;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, configured by environment variables alone. */
final class ServiceProcess implements AutoCloseable {

    private static final Path TARGET = Path.of("target");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final Path output;
    private final int port;

    private ServiceProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts what the build made: the native executable where there is one, else the jar. */
    static ServiceProcess start(Map<String, String> environment) throws IOException {
        int port = freePort();
        Path folder = Files.createDirectories(TARGET.resolve("processes"));
        Path output = Files.createTempFile(folder, "service-", ".log");
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("RECOUPE_"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        return new ServiceProcess(builder.start(), output, port);
    }

    /** Whether the build made a native executable rather than a jar. */
    static boolean isNative() {
        return artifact().getProperty("type").equals("native");
    }

    private static List<String> command() {
        String path = TARGET.resolve(artifact().getProperty("path")).toAbsolutePath().toString();
        List<String> command = new ArrayList<>();
        if (!isNative()) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(System.getProperty("quarkus.test.arg-line").split(" ")));
            command.add("-jar");
        }
        command.add(path);
        return command;
    }

    private static Properties artifact() {
        Properties artifact = new Properties();
        try (Reader reader = Files.newBufferedReader(TARGET.resolve("quarkus-artifact.properties"))) {
            artifact.load(reader);
        } catch (IOException unbuilt) {
            throw new IllegalStateException("the service is not packaged", unbuilt);
        }
        return artifact;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Waits until the service says that it is ready. */
    void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!ready(client)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("the service did not become ready: " + output());
                }
                Thread.sleep(20);
            }
        }
    }

    private boolean ready(HttpClient client) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri("/q/health/ready")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Tells the service to end, as containers' engines do (SIGTERM). */
    void tellToEnd() {
        process.destroy();
    }

    /** Ends the process without a word to it, as a loss of power does. */
    void kill() {
        process.destroyForcibly();
    }

    /** Waits for the end of the process and gives its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the service did not end");
        }
        return process.exitValue();
    }

    /** What the service wrote so far. */
    String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        kill();
    }
}
