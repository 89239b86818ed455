package org.recoupe.measure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.ObjectMapper;

/** GraphQL over plain sockets that stay open: as little as can be of the machine's time goes to those who ask. */
final class Load {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Load() {}

    /** Whether the service answers a query without errors; not yet, where it can't be reached. */
    static boolean answers(int port, String query) {
        try {
            ask(port, query);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Asks once, over a connection of its own. */
    static void ask(int port, String query) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            ask(socket, new BufferedInputStream(socket.getInputStream()), request(query));
        }
    }

    /** Asks once with variables, over a connection of its own. */
    static void ask(int port, String query, Map<String, Object> variables) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            ask(socket, new BufferedInputStream(socket.getInputStream()),
                    request(JSON.writeValueAsBytes(Map.of("query", query, "variables", variables))));
        }
    }

    /** How many answers a second so many connections get, each asking again once it is answered. */
    static double answersASecond(int port, String query, int connections, int seconds) throws Exception {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        long answers = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(() -> askUntil(port, request(query), end)));
            }
            for (Future<Integer> each : running) {
                answers += each.get();
            }
        }
        return answers / ((System.nanoTime() - begin) / 1e9);
    }

    private static int askUntil(int port, byte[] request, long end) throws IOException {
        int answers = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
            while (System.nanoTime() < end) {
                ask(socket, in, request);
                answers++;
            }
        }
        return answers;
    }

    private static byte[] request(String query) throws IOException {
        return request(JSON.writeValueAsBytes(Map.of("query", query)));
    }

    private static byte[] request(byte[] body) {
        byte[] head = ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    private static void ask(Socket socket, InputStream in, byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String status = line(in);
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        String body = new String(in.readNBytes(Math.max(length, 0)), StandardCharsets.UTF_8);
        if (!status.startsWith("HTTP/1.1 200") || !body.startsWith("{\"data\"") || body.contains("\"errors\"")) {
            throw new IOException(status + " " + body);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
