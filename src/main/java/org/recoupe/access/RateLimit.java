package org.recoupe.access;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * How many requests each caller may send: a minute's worth at once, and as they come in again.
 */
@ApplicationScoped
public class RateLimit {

    private static final Duration REFILL = Duration.ofMinutes(1);
    /** Some 20 MB. Beyond it, those not heard of for longest are forgotten first, and start anew. */
    private static final int CALLERS = 100_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets;

    RateLimit(Access access, @ConfigProperty(name = "recoupe.access.requests-per-minute") Optional<Integer> perMinute) {
        this.perMinute = perMinute.orElse(access.isOpen() ? 0 : 600);
        this.buckets = Caffeine.newBuilder().maximumSize(CALLERS).build();
    }

    private Bucket bucket() {
        // By the clock that only goes forward: the other one jumps when it is set.
        return Bucket.builder().addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, REFILL))
                .withNanosecondPrecision().build();
    }

    /** Takes a request of a caller; where it is one too many, gives the seconds until the next is taken. */
    public OptionalLong take(String caller) {
        if (perMinute <= 0) {
            return OptionalLong.empty();
        }
        ConsumptionProbe probe = buckets.get(caller, unknown -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }
}
