package org.recoupe.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.BackPressureFailure;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NewsTest {

    private final News news = new News(null);

    @Test
    void eachSubscriberHearsAll() {
        AssertSubscriber<List<Long>> one = news.found().subscribe().withSubscriber(AssertSubscriber.create(10));
        AssertSubscriber<List<Long>> other = news.found().subscribe().withSubscriber(AssertSubscriber.create(10));
        AssertSubscriber<Progress> articles = news.progress().subscribe().withSubscriber(AssertSubscriber.create(10));
        news.tell(new Notice.Found(List.of(1L)));
        news.tell(new Notice.Found(List.of(2L, 3L)));
        one.assertItems(List.of(1L), List.of(2L, 3L));
        other.assertItems(List.of(1L), List.of(2L, 3L));
        articles.assertHasNotReceivedAnyItem();
    }

    @Test
    void whoIsTooSlowLosesTheSubscriptionAndNobodyElseDoes() {
        AssertSubscriber<List<Long>> slow = news.found().subscribe().withSubscriber(AssertSubscriber.create(0));
        AssertSubscriber<List<Long>> quick = news.found().subscribe()
                .withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        for (long i = 0; i < 1_000; i++) {
            news.tell(new Notice.Found(List.of(i)));
        }
        slow.assertFailedWith(BackPressureFailure.class);
        assertEquals(1_000, quick.getItems().size());
        quick.assertNotTerminated();
    }

    @Test
    void whoWaitsGetsWhatWaited() {
        AssertSubscriber<List<Long>> slow = news.found().subscribe().withSubscriber(AssertSubscriber.create(1));
        for (long i = 0; i < 200; i++) {
            news.tell(new Notice.Found(List.of(i)));
        }
        slow.request(500);
        assertEquals(200, slow.getItems().size());
        slow.assertNotTerminated();
    }

    @Test
    void aBrokenLinkEndsSubscriptions() {
        AssertSubscriber<List<Long>> one = news.found().subscribe().withSubscriber(AssertSubscriber.create(1));
        news.interrupt();
        one.assertFailedWith(Interruption.class);
    }

    @Test
    void noticesAreWrittenAndRead() {
        List<Notice> notices = new ArrayList<>();
        notices.add(
                new Notice.Found(LongStream.range(0, Notice.MOST_IDS).map(i -> Long.MAX_VALUE - i).boxed().toList()));
        notices.add(new Notice.Ingested(new Progress(7L, "CREATED", 3, 2, Progress.Place.ALONE)));
        notices.add(new Notice.Ingested(new Progress(7L, "CREATED", 3, 2, new Progress.Place("a b  c", 2, 9))));
        notices.add(new Notice.Ingested(Progress.refused("MISSING", Progress.Place.ALONE)));
        notices.add(new Notice.Ingested(Progress.refused("MISSING", new Progress.Place("a b  c", 2, 9))));
        for (Notice notice : notices) {
            assertEquals(Optional.of(notice), Notice.of(notice.line()));
            assertEquals(true, notice.line().length() < 8_000, "PostgreSQL takes no more");
        }
        for (String another : List.of("", "found", "found x", "later 1 2", "ingested 1",
                "ingested 1 CREATED 1 1 3 2")) {
            assertEquals(Optional.empty(), Notice.of(another), another);
        }
    }
}
