package org.recoupe.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A client that speaks graphql-transport-ws over a WebSocket of the JDK. */
public final class Subscriber implements WebSocket.Listener, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Stands behind the last message of a socket that was closed. */
    private static final JsonNode END = JSON.missingNode();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private volatile boolean paused;

    /** Connects to an address that begins with http. */
    public Subscriber(URI graphql) {
        this(graphql, Map.of());
    }

    /** Connects with headers. */
    public Subscriber(URI graphql, Map<String, String> headers) {
        WebSocket.Builder builder = client.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        headers.forEach(builder::header);
        socket = builder
                .buildAsync(URI.create(graphql.toString().replaceFirst("http", "ws")), this).join();
    }

    /** Connects, and is acknowledged. */
    public static Subscriber greeted(URI graphql) throws InterruptedException {
        Subscriber subscriber = new Subscriber(graphql);
        subscriber.send("{\"type\": \"connection_init\"}");
        if (!subscriber.next().path("type").asText().equals("connection_ack")) {
            throw new AssertionError("no acknowledgement");
        }
        return subscriber;
    }

    /** Sends a message as it is. */
    public void send(String message) {
        socket.sendText(message, true).join();
    }

    /** Subscribes. */
    public void subscribe(String id, String query, Map<String, ?> variables) {
        try {
            send(JSON.writeValueAsString(Map.of("type", "subscribe", "id", id, "payload",
                    Map.of("query", query, "variables", variables))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads no more than what is on its way to the client already. */
    public void pause() {
        paused = true;
    }

    /** Reads again. */
    public void resume() {
        paused = false;
        socket.request(1);
    }

    /** The next message; waits for it. */
    public JsonNode next() throws InterruptedException {
        JsonNode message = within(Duration.ofSeconds(30));
        if (message == null) {
            throw new AssertionError("no message came");
        }
        return message;
    }

    /** The next message, or {@code null} where none comes in time, or none any more. */
    public JsonNode within(Duration time) throws InterruptedException {
        JsonNode message = messages.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        return message == END ? null : message;
    }

    /** Takes each message that came, until none comes for a while. */
    public void each(Duration pause, Consumer<JsonNode> take) {
        try {
            for (JsonNode message = within(pause); message != null; message = within(pause)) {
                take.accept(message);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets the messages that came so far. */
    public void forget() {
        messages.clear();
    }

    /** What an item of the data says in all messages until one says so. */
    public List<String> until(String pointer, String last) throws InterruptedException {
        List<String> said = new ArrayList<>();
        while (said.isEmpty() || !said.getLast().equals(last)) {
            said.add(next().at("/payload/data/" + pointer).asText());
        }
        return said;
    }

    /** The code with which the service closed the socket; waits for it. */
    public int closed() throws InterruptedException {
        Integer code = closed.poll(30, TimeUnit.SECONDS);
        if (code == null) {
            throw new AssertionError("the socket stays open");
        }
        return code;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            try {
                messages.add(JSON.readTree(text.toString()));
            } catch (JsonProcessingException noJson) {
                throw new AssertionError(noJson);
            }
            text.setLength(0);
        }
        if (!paused) {
            from.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.add(code);
        messages.add(END);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
