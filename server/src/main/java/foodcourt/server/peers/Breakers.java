package foodcourt.server.peers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Shows who is left alone: metric {@code foodcourt.breaker.open}, 1 while one of the breakers of a name is open. */
public final class Breakers {
    private final Map<String, List<CircuitBreaker>> named = new ConcurrentHashMap<>();
    private final MeterRegistry metrics;

    Breakers(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** From now on this one is shown too. */
    public void watch(CircuitBreaker breaker) {
        named.computeIfAbsent(breaker.getName(), this::show).add(breaker);
    }

    private List<CircuitBreaker> show(String name) {
        var watched = new CopyOnWriteArrayList<CircuitBreaker>();
        Gauge.builder("foodcourt.breaker.open", watched, Breakers::open).tag("of", name)
                .description("1: it is not asked for a while").register(metrics);
        return watched;
    }

    private static double open(List<CircuitBreaker> watched) {
        return watched.stream().anyMatch(each -> each.getState() == State.OPEN) ? 1 : 0;
    }
}
