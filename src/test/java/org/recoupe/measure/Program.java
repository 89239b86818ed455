package org.recoupe.measure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A way to start the service: the name it is measured under, and its command. */
record Program(String name, List<String> command) {

    Program {
        command = List.copyOf(command);
    }

    /** Starts the service and waits for its first answer to a query. */
    Running start(String query) throws IOException, InterruptedException {
        return start(query, Map.of());
    }

    /** Starts the service with more in its environment and waits for its first answer to a query. */
    Running start(String query, Map<String, String> environment) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("RECOUPE_ACCESS_REQUESTS_PER_MINUTE", "0");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(Files.createTempFile("recoupe-" + name, ".log").toFile());
        long begin = System.nanoTime();
        Process process = builder.start();
        while (!Load.answers(port, query)) {
            if (!process.isAlive() || System.nanoTime() - begin > 120e9) {
                process.destroyForcibly();
                throw new IOException(name + " gave no answer");
            }
            TimeUnit.MICROSECONDS.sleep(500);
        }
        return new Running(process, port, (System.nanoTime() - begin) / 1e6);
    }

    /** A service that answers. */
    record Running(Process process, int port, double firstAnswerMillis) implements AutoCloseable {

        /** The memory of the process that is in the machine's, as Linux counts it (VmRSS). */
        double residentMebibytes() throws IOException {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
            throw new IOException("the process has ended");
        }

        @Override
        public void close() {
            process.destroy();
            try {
                process.waitFor(60, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
