package foodcourt.console.counter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is shown of the money at the counter.
 *
 * @param now the court's time
 * @param asOf when the server told of it; empty until then
 * @param stale the server did not answer the last time it was asked: nothing can be booked, for an order may have
 *            expired meanwhile
 */
public record CounterContent(Instant now, Optional<Instant> asOf, boolean stale, Slice<Unpaid> unpaid,
        Slice<Owed> owed, Optional<Said> said) {

    /** For how long the number is still kept. */
    Duration left(Unpaid order) {
        var left = Duration.between(now, order.payBy());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The rows of both lists, for the keys of the bump bar. */
    Stream<Row> rows() {
        return Stream.concat(unpaid.rows().stream(), owed.rows().stream());
    }
}
