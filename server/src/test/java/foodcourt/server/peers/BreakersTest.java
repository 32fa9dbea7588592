package foodcourt.server.peers;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import foodcourt.server.checks.MovedClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What the alert on somebody who does not answer is told. */
class BreakersTest {
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final CircuitBreaker kitchens = CircuitBreaker.of("kitchens", CircuitBreakerConfig.custom()
            .slidingWindowSize(2).minimumNumberOfCalls(2).failureRateThreshold(100)
            .permittedNumberOfCallsInHalfOpenState(1).build());

    @BeforeEach
    void watch() {
        new Breakers(metrics, clock).watch(kitchens);
    }

    @Test
    void oneFailureIsNoSilence() {
        fails();
        assertThat(shown()).isZero();
    }

    @Test
    void whoHangsDoesNotAnswerAllTheTimeAlsoWhileHeIsAskedAgain() {
        fails();
        fails();
        for (var question = 0; question < 20; question++) {
            kitchens.transitionToHalfOpenState(); // the rest is over, and the question hangs
            clock.pass(Duration.ofSeconds(11));
            assertThat(shown()).isEqualTo(1);
            fails();
            assertThat(shown()).isEqualTo(1);
        }
    }

    @Test
    void whoAnswersAgainIsNotSilent() {
        fails();
        fails();
        kitchens.transitionToHalfOpenState();
        kitchens.onSuccess(1, TimeUnit.MILLISECONDS);
        assertThat(shown()).isZero();
    }

    /** Guests cancel rarely: the breaker stays open until the next one does. */
    @Test
    void whoIsNotAskedAnyMoreIsNotCalledSilentForHours() {
        fails();
        fails();
        assertThat(shown()).isEqualTo(1);
        clock.pass(Breakers.COUNTS);
        assertThat(kitchens.getState()).isEqualTo(CircuitBreaker.State.OPEN);
        assertThat(shown()).isZero();
    }

    @Test
    void ofSeveralOfANameOneIsEnough() {
        var breakers = new Breakers(metrics, clock);
        var well = CircuitBreaker.ofDefaults("cook@kitchen:8080");
        var ill = CircuitBreaker.of("cook@kitchen:8080", kitchens.getCircuitBreakerConfig());
        breakers.watch(well);
        breakers.watch(ill);
        ill.onError(0, TimeUnit.NANOSECONDS, new IOException());
        ill.onError(0, TimeUnit.NANOSECONDS, new IOException());
        well.onSuccess(0, TimeUnit.NANOSECONDS);
        assertThat(shown("cook@kitchen:8080")).isEqualTo(1);
    }

    private void fails() {
        kitchens.onError(0, TimeUnit.NANOSECONDS, new IOException("No answer"));
    }

    private double shown() {
        return shown("kitchens");
    }

    private double shown(String of) {
        return metrics.get("foodcourt.breaker.open").tag("of", of).gauge().value();
    }
}
