package org.recoupe.postgres;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a program of the machine to its end. */
final class Programs {

    private Programs() {}

    /** Runs the command and throws an {@link IOException} that quotes what it said, where it fails. */
    static void run(List<String> command) throws IOException {
        output(command);
    }

    /** Runs the command and gives what it said; fails as {@link #run} does. */
    static String output(List<String> command) throws IOException {
        Path output = Files.createTempFile("recoupe-", ".log");
        try {
            if (exit(command, output) != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + text(output));
            }
            return text(output);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** Whether the command exists and ends well. */
    static boolean succeeds(List<String> command) {
        try {
            run(command);
            return true;
        } catch (IOException absentOrForbidden) {
            return false;
        }
    }

    // To a file, not a pipe: pg_ctl's server would inherit the pipe and keep it open for ever.
    private static int exit(List<String> command, Path output) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while running " + command.getFirst());
        }
    }

    private static String text(Path output) throws IOException {
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
    }
}
