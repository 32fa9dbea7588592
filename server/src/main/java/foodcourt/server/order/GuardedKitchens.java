package foodcourt.server.order;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.context.ContextSnapshotFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.server.messages.OrderPlaced;
import foodcourt.server.peers.PeerAway;

/** Asks other kitchens within a time limit, and leaves them alone for a while when they keep failing. */
final class GuardedKitchens implements Kitchens {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedKitchens.class);

    private final Kitchens kitchens;
    private final CancelSettings settings;
    private final CircuitBreaker breaker;

    GuardedKitchens(Kitchens kitchens, CancelSettings settings) {
        this.kitchens = kitchens;
        this.settings = settings;
        breaker = CircuitBreaker.of("kitchens", CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.restAfterFailures()).minimumNumberOfCalls(settings.restAfterFailures())
                .failureRateThreshold(100).waitDurationInOpenState(settings.rest())
                .permittedNumberOfCallsInHalfOpenState(1).build());
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    @Override
    public Answer withdraw(OrderPlaced order, UUID ticketId, String by) {
        try {
            return breaker.executeCallable(() -> inTime(() -> kitchens.withdraw(order, ticketId, by)));
        } catch (Exception e) { // whatever it is: nothing is known, and the guest hears exactly that
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            LOG.warn("The kitchen cannot be asked about ticket {}: {}", ticketId, why(e));
            return new Answer.Unknown();
        }
    }

    private static String why(Exception failure) {
        return switch (failure) {
            case CallNotPermittedException _ -> "it is left alone for a while";
            case TimeoutException _ -> "it did not answer in time";
            case PeerAway away -> String.valueOf(away.getMessage());
            default -> failure.toString();
        };
    }

    private Answer inTime(Callable<Answer> question) throws Exception {
        // the other thread goes on with this one's trace
        var task = new FutureTask<>(ContextSnapshotFactory.builder().build().captureAll().wrap(question));
        Thread.ofVirtual().name("withdraw").start(task);
        try {
            return task.get(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(false); // not interrupted: H2 closes its files, and so the whole database, under an interrupted thread
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
