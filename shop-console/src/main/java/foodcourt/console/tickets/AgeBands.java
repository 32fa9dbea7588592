package foodcourt.console.tickets;

import java.time.Duration;

/**
 * Where one age band ends and the next begins.
 *
 * @param late first minute that is late
 * @param overdue first minute that is overdue; greater than {@code late}
 */
public record AgeBands(int late, int overdue) {
    /** On time to 7, late from 8, overdue from 12 minutes. */
    public static final AgeBands USUAL = new AgeBands(8, 12);

    public AgeBands {
        if (late < 1 || overdue <= late) {
            throw new IllegalArgumentException("bands must grow: late from %d, overdue from %d".formatted(late,
                    overdue));
        }
    }

    AgeBand of(Duration age) {
        var minutes = age.toMinutes();
        if (minutes >= overdue) {
            return AgeBand.OVERDUE;
        }
        return minutes >= late ? AgeBand.LATE : AgeBand.ON_TIME;
    }
}
