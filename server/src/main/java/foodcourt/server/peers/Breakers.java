package foodcourt.server.peers;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Shows who is left alone: metric {@code foodcourt.breaker.open}, 1 while one of the breakers of a name {@linkplain Silence
 * tells of a silence}.
 */
public final class Breakers {
    /** So long after a failure it still counts: longer than a question to who hangs, and the rest after it. */
    static final Duration COUNTS = Duration.ofMinutes(1);

    private final Map<String, List<Silence>> named = new ConcurrentHashMap<>();
    private final MeterRegistry metrics;
    private final InstantSource clock;

    Breakers(MeterRegistry metrics, InstantSource clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    /** From now on this one is shown too. */
    public void watch(CircuitBreaker breaker) {
        named.computeIfAbsent(breaker.getName(), this::show).add(new Silence(breaker, clock));
    }

    private List<Silence> show(String name) {
        var watched = new CopyOnWriteArrayList<Silence>();
        Gauge.builder("foodcourt.breaker.open", watched, Breakers::open).tag("of", name)
                .description("1: it was left alone for a while, and has not answered since").register(metrics);
        return watched;
    }

    private static double open(List<Silence> watched) {
        return watched.stream().anyMatch(each -> each.lasts(COUNTS)) ? 1 : 0;
    }
}
