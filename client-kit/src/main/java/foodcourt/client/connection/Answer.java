package foodcourt.client.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import foodcourt.api.Problem;

/**
 * How a question or command to the server ended. The future that carries it never fails.
 *
 * @param <T> what the server answers when all is well
 */
public sealed interface Answer<T> {

    /** The server did it, or knew it. */
    record Done<T>(T value) implements Answer<T> {}

    /**
     * The server understood and said no.
     *
     * @param retryAfter when it says to try again, or null
     */
    record Refused<T>(Problem problem, @Nullable Duration retryAfter) implements Answer<T> {}

    /**
     * Nobody knows: no answer in time, no connection, or an answer that is not the contract's. A command may have
     * been done; sending it again with the same id is safe.
     *
     * @param cause English, for logs; screens have their own words
     */
    record Unreachable<T>(String cause) implements Answer<T> {}

    /** The value, or empty when it is not {@link Done}. */
    default Optional<T> done() {
        return this instanceof Done<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    /** The same answer with another value. */
    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(change.apply(value));
            case Refused<T>(var problem, var retryAfter) -> new Refused<>(problem, retryAfter);
            case Unreachable<T>(var cause) -> new Unreachable<>(cause);
        };
    }
}
