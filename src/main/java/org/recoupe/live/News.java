package org.recoupe.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;

/** What happens from now on, in whatever process, for any number of subscribers; each of them hears all of it. */
@ApplicationScoped
public class News {

    /** How many notices wait for a subscriber that is slow; beyond, it is told so and loses its subscription. */
    private static final int WAITING = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final Listener listener;
    private Thread listening;

    News(DataSource database) {
        listener = new Listener(database, this::tell, this::interrupt);
    }

    void start(@Observes StartupEvent event) {
        listening = Thread.ofPlatform().daemon().name("news").start(listener);
    }

    /** Gives the connection back before the pool is closed. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        listener.end();
        listening.join(PATIENCE);
    }

    /** Contradictions that come to light, or that something new joins, as their ids. */
    public Multi<List<Long>> found() {
        return of(notice -> notice instanceof Notice.Found found ? found.contradictions() : null);
    }

    /** Articles that are put on record, or refused. */
    public Multi<Progress> progress() {
        return of(notice -> notice instanceof Notice.Ingested ingested ? ingested.progress() : null);
    }

    private <T> Multi<T> of(Function<Notice, T> content) {
        // Sorted out before they wait: what a subscriber doesn't want takes no place.
        return Multi.createFrom().<T>emitter(subscriber -> add(subscriber, content), BackPressureStrategy.IGNORE)
                .onOverflow().buffer(WAITING);
    }

    private <T> void add(MultiEmitter<? super T> emitter, Function<Notice, T> content) {
        Subscriber subscriber = new Subscriber(notice -> {
            T item = content.apply(notice);
            if (item != null) {
                emitter.emit(item);
            }
        }, emitter::fail);
        subscribers.add(subscriber);
        emitter.onTermination(() -> subscribers.remove(subscriber));
    }

    /** Somebody who hears what happens, and that the link broke. */
    private record Subscriber(Consumer<Notice> heard, Consumer<Throwable> broken) {}

    void tell(Notice notice) {
        subscribers.forEach(subscriber -> subscriber.heard().accept(notice));
    }

    void interrupt() {
        subscribers.forEach(subscriber -> subscriber.broken().accept(new Interruption()));
    }
}
