package org.recoupe.api.export;

import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.recoupe.api.engine.TrustedDocuments;
import org.recoupe.api.http.CodedError;
import org.recoupe.api.http.RequestThreads;
import org.recoupe.refusal.ErrorCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Serves contradictions as files, of any size in the memory of one page: the next page is loaded when the one before has
 * left. What GraphQL refuses of the first page is refused here by the same code; a file that can't be ended is cut off.
 */
@ApplicationScoped
class ExportRoute {

    private static final Logger LOG = Logger.getLogger(ExportRoute.class);
    private static final Map<ErrorCode, Integer> STATUS = Map.of(ErrorCode.UNAUTHENTICATED, 401, ErrorCode.FORBIDDEN,
            403, ErrorCode.NOT_FOUND,
            404,
            ErrorCode.INTERNAL, 500);

    private static final int LAST = 10_000;

    private final Engine engine;
    private final ExecutorService threads = RequestThreads.open();
    private final ObjectMapper writer = new ObjectMapper();

    ExportRoute(Engine engine) {
        this.engine = engine;
    }

    void route(@Observes Router router, TrustedDocuments documents) {
        Pages.DOCUMENTS.forEach(documents::trust);
        for (String format : Format.KINDS.keySet()) {
            router.get("/export/contradictions." + format)
                    .handler(context -> threads.execute(() -> export(context, format, null)));
        }
        router.getWithRegex("/export/contradictions/(?<id>[A-Za-z0-9_=-]{1,100})\\.(?<format>csv|jsonld|md)").handler(
                context -> threads
                        .execute(() -> export(context, context.pathParam("format"), context.pathParam("id"))));
        router.routeWithRegex("/export/contradictions(/[A-Za-z0-9_=-]{1,100})?\\.(csv|jsonld|md)").order(LAST - 1)
                .handler(context -> {
                    context.response().putHeader("allow", "GET");
                    refuse(context, 405,
                            List.of(CodedError.of(ErrorCode.INVALID_REQUEST, "Exports are asked for by GET.")));
                });
        router.route("/export/*").order(LAST).handler(context -> refuse(context,
                List.of(CodedError.of(ErrorCode.NOT_FOUND, "There is no such export."))));
    }

    private void export(RoutingContext context, String name, String id) {
        Format.Kind kind = Format.KINDS.get(name);
        HttpServerResponse response = context.response();
        try {
            Pages pages = id == null
                    ? Pages.of(operation -> engine.answer(context, operation), context.queryParams())
                    : Pages.of(operation -> engine.answer(context, operation), context.queryParams(), id);
            List<Item> page = pages.next();
            Format format = kind.writers().apply(address(context));
            response.setChunked(true).putHeader("content-type", kind.mediaType())
                    .putHeader("x-content-type-options", "nosniff").putHeader("content-disposition",
                            "attachment; filename=\"" + (id == null ? "contradictions" : "contradiction") + "." + name
                                    + "\"");
            send(response, format.head() + text(format, page));
            while (pages.hasNext()) {
                send(response, text(format, pages.next()));
            }
            response.end(format.tail());
        } catch (Engine.Refused refused) {
            refuse(context, refused.errors());
        } catch (CompletionException | ClosedChannelException gone) {
            response.reset();
        } catch (RuntimeException failure) {
            LOG.error("An export failed", failure);
            refuse(context,
                    List.of(CodedError.of(ErrorCode.INTERNAL, "Something went wrong inside; it is in the log.")));
        }
    }

    private static String text(Format format, List<Item> page) {
        StringBuilder text = new StringBuilder();
        page.forEach(contradiction -> text.append(format.write(contradiction)));
        return text.toString();
    }

    /** Waits until it has left: a slow reader holds up nobody but itself, and no more than a page in memory. */
    private static void send(HttpServerResponse response, String text) throws ClosedChannelException {
        if (response.closed()) {
            throw new ClosedChannelException();
        }
        if (!text.isEmpty()) {
            response.write(Buffer.buffer(text)).toCompletionStage().toCompletableFuture().join();
        }
    }

    private static String address(RoutingContext context) {
        return context.request().scheme() + "://" + context.request().authority();
    }

    private void refuse(RoutingContext context, List<CodedError> errors) {
        refuse(context, STATUS.getOrDefault(errors.getFirst().code(), 400), errors);
    }

    private void refuse(RoutingContext context, int status, List<CodedError> errors) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            // Half a file must not look like a whole one.
            response.reset();
            return;
        }
        response.headers().remove("content-disposition");
        if (status == 401) {
            response.putHeader("www-authenticate", "Bearer");
        }
        try {
            response.setChunked(false).setStatusCode(status)
                    .putHeader("content-type", "application/json;charset=utf-8")
                    .end(Buffer.buffer(writer.writeValueAsBytes(
                            Map.of("errors", errors.stream().map(CodedError::specification).toList()))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer holds nothing but JSON", impossible);
        }
    }
}
