package org.recoupe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks the service on this machine whether it is ready, for containers that have neither a shell nor curl.
 *
 * @param port where the service listens
 */
record HealthProbe(int port) {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final String QUESTION = "GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n";

    HealthProbe {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no such port: " + port);
        }
    }

    /** Whether the service answers in time that it and its database are ready. */
    boolean ready() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(QUESTION.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String status = answer.readLine();
            return status != null && status.matches("HTTP/1\\.[01] 200 .*");
        } catch (IOException unreachable) {
            return false;
        }
    }
}
