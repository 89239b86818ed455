package org.recoupe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HealthProbeTest {

    @Test
    void readyWhereTheServiceSaysSo() throws IOException {
        assertTrue(answering(200));
    }

    @Test
    void notReadyWhereTheServiceSaysSo() throws IOException {
        assertFalse(answering(503));
    }

    @Test
    void notReadyWhereNothingListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertFalse(new HealthProbe(port).ready());
    }

    @Test
    void notReadyWhereNothingIsAnswered() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFalse(new HealthProbe(silent.getLocalPort()).ready());
        }
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThrows(IllegalArgumentException.class, () -> new HealthProbe(0));
    }

    private static boolean answering(int status) throws IOException {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        service.start();
        try {
            return new HealthProbe(service.getAddress().getPort()).ready();
        } finally {
            service.stop(0);
        }
    }
}
