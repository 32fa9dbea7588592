package foodcourt.server.peers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;

/**
 * Whether somebody does not answer, from the first time that it was left alone to its next answer, as long as it is asked. A
 * breaker's own state does not say so: it stays open until the next question, hours later perhaps, and of somebody who hangs it is
 * half open nearly all the time.
 */
final class Silence {
    private final InstantSource clock;
    private volatile boolean leftAlone;
    private volatile Instant failed = Instant.MIN;

    Silence(CircuitBreaker breaker, InstantSource clock) {
        this.clock = clock;
        breaker.getEventPublisher().onError(_ -> failed = clock.instant()).onSuccess(_ -> leftAlone = false)
                .onStateTransition(step -> {
                    if (step.getStateTransition().getToState() == State.OPEN) {
                        leftAlone = true;
                    }
                });
    }

    /** @param counts so long ago its last failure may be: nobody who is not asked can be blamed */
    boolean lasts(Duration counts) {
        return leftAlone && failed.isAfter(clock.instant().minus(counts));
    }
}
