package foodcourt.server.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

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

    private boolean openOn(LocalDate day, Instant instant, ZoneId zone) {
        var last = close.isAfter(open) ? day : day.plusDays(1);
        return !instant.isBefore(day.atTime(open).atZone(zone).toInstant())
                && instant.isBefore(last.atTime(close).atZone(zone).toInstant());
    }
}
