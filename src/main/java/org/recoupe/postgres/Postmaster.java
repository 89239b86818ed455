package org.recoupe.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a server says of itself in the {@code postmaster.pid} of its data: its process and its port. */
record Postmaster(long process, int port) {

    /** Reads the file, or nothing where there is none or it is still being written. */
    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return Optional.of(new Postmaster(Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip())));
        } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /** Whether the process lives and is a PostgreSQL: the number of a dead one may have been given to another program. */
    boolean alive() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive)
                .map(found -> found.info().command().map(command -> command.endsWith("postgres")).orElse(true))
                .orElse(false);
    }
}
