package foodcourt.server.peers;

import java.net.URI;
import java.util.concurrent.TimeUnit;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;

/** One process of a module, and whether it is to be left alone now. */
final class Replica {
    private final URI address;
    private final CircuitBreaker breaker;

    Replica(String module, URI address, PeerSettings settings) {
        this.address = address;
        breaker = CircuitBreaker.of(module + "@" + address.getAuthority(), CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.restAfterFailures()).minimumNumberOfCalls(settings.restAfterFailures())
                .failureRateThreshold(100).waitDurationInOpenState(settings.rest())
                .permittedNumberOfCallsInHalfOpenState(1)
                // whatever happens to the one question: never left alone for ever
                .maxWaitDurationInHalfOpenState(settings.timeLimit().plus(settings.rest())).build());
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    URI address() {
        return address;
    }

    /** Whether it may be asked; then it must be said how that ended. */
    boolean tryToAsk() {
        return breaker.tryAcquirePermission();
    }

    /** It was not asked after all. */
    void notAsked() {
        breaker.releasePermission();
    }

    void answered() {
        breaker.onSuccess(0, TimeUnit.NANOSECONDS);
    }

    void failed(Exception failure) {
        breaker.onError(0, TimeUnit.NANOSECONDS, failure);
    }
}
