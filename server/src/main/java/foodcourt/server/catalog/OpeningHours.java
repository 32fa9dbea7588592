package foodcourt.server.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a shop is open, every day.
 *
 * @param open first minute
 * @param close end; when it is before {@code open} it is on the next day
 */
public record OpeningHours(LocalTime open, LocalTime close) {

    /** Whether the shop is open then. */
    public boolean openAt(Instant instant, ZoneId zone) {
        var today = instant.atZone(zone).toLocalDate();
        return openOn(today, instant, zone) || openOn(today.minusDays(1), instant, zone);
    }

    /** The time it is open then, else the next one; none when it never closes. */
    public Optional<Opening> openingAt(Instant instant, ZoneId zone) {
        if (open.equals(close)) {
            return Optional.empty();
        }
        var today = instant.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today, today.plusDays(1))
                .map(day -> openingOn(day, zone))
                .filter(opening -> opening.closesAt().isAfter(instant))
                .findFirst();
    }

    private Opening openingOn(LocalDate day, ZoneId zone) {
        var last = close.isAfter(open) ? day : day.plusDays(1);
        return new Opening(day.atTime(open).atZone(zone).toInstant(), last.atTime(close).atZone(zone).toInstant());
    }

    /**
     * One time of being open.
     *
     * @param closesAt end; orders are taken until then
     */
    public record Opening(Instant opensAt, Instant closesAt) {
        boolean contains(Instant instant) {
            return !instant.isBefore(opensAt) && instant.isBefore(closesAt);
        }

        boolean isOverMidnight(ZoneId zone) {
            return !LocalDate.ofInstant(opensAt, zone).equals(LocalDate.ofInstant(closesAt, zone));
        }
    }

    private boolean openOn(LocalDate day, Instant instant, ZoneId zone) {
        return openingOn(day, zone).contains(instant);
    }
}
