package org.recoupe.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that speaks graphql-transport-ws. */
final class GraphQlSocket implements AutoCloseable, WebSocket.Listener {

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    GraphQlSocket(URI uri) {
        socket = client.newWebSocketBuilder().subprotocols("graphql-transport-ws").buildAsync(uri, this).join();
    }

    void send(String message) {
        socket.sendText(message, true).join();
    }

    /** The next message, or how the server closed the connection. */
    String next() throws InterruptedException {
        String message = messages.poll(20, TimeUnit.SECONDS);
        return message == null ? "nothing came" : message;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            messages.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        messages.add("closed " + status + " " + reason);
        return null;
    }

    @Override
    public void close() {
        if (!socket.isOutputClosed()) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        }
        client.close();
    }
}
