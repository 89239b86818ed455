package org.recoupe.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL server of the service's own, whose data stays in a folder.
 *
 * <p>Copies of the service that are given the same folder share one server: the first starts it, the last to leave stops
 * it. A server that was left behind by a copy that was killed is joined as well. Who uses the folder is told by file
 * locks, because the kernel gives them back however a process ends.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final Path folder;
    private final FileChannel users;
    private final Server server;
    private final Endpoint endpoint;
    private FileLock using;

    private EmbeddedPostgres(Path folder, FileChannel users, FileLock using, Server server, Endpoint endpoint) {
        this.folder = folder;
        this.users = users;
        this.using = using;
        this.server = server;
        this.endpoint = endpoint;
    }

    /**
     * Starts the server of a folder, or joins the one that runs there.
     *
     * @param folder where programs, data and log are kept; made where it is absent
     * @param durable whether data must outlive a loss of power; without it tests are faster
     * @throws IOException in words for whoever starts the service, where the server can't be had
     */
    @SuppressWarnings("try") // Locks are held, not used.
    public static EmbeddedPostgres in(Path folder, boolean durable) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Files.createDirectories(absolute);
        FileChannel users = open(absolute.resolve("users.lock"));
        try (FileChannel starting = open(absolute.resolve("start.lock")); FileLock turn = starting.lock()) {
            FileLock using = users.lock(0, Long.MAX_VALUE, true);
            Server server = new Server(absolute, durable);
            return new EmbeddedPostgres(absolute, users, using, server, server.joinOrStart());
        } catch (IOException | RuntimeException failure) {
            users.close();
            throw failure;
        }
    }

    /** Where the server listens, and how to log in. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** Leaves the server, and stops it where no other copy of the service uses it. */
    @Override
    @SuppressWarnings("try") // Locks are held, not used.
    public synchronized void close() throws IOException {
        if (using == null) {
            return;
        }
        try (FileChannel starting = open(folder.resolve("start.lock")); FileLock turn = starting.lock()) {
            using.release();
            using = null;
            try (FileLock last = users.tryLock()) {
                if (last != null) {
                    server.stop();
                }
            }
        } finally {
            users.close();
        }
    }

    private static FileChannel open(Path lock) throws IOException {
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static List<String> join(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
