package foodcourt.client.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of the day in the court's zone, whatever the device's zone is. */
public final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("a h시 m분", Locale.KOREAN);
    private static final DateTimeFormatter KOREAN_HOUR = DateTimeFormatter.ofPattern("a h시", Locale.KOREAN);
    private final ZoneId zone;

    /** @param zone the court's */
    public Times(ZoneId zone) {
        this.zone = zone;
    }

    /** {@code 12:39}. */
    public String clock(Instant moment) {
        return CLOCK.format(moment.atZone(zone));
    }

    /** {@code 10:30}. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** As people say it: {@code 오전 10시 30분} in Korean, else {@code 10:30}. */
    public static String spoken(LocalTime time, String language) {
        return language.equals("ko") ? (time.getMinute() == 0 ? KOREAN_HOUR : KOREAN).format(time) : clock(time);
    }

    /** {@code 0:42}, {@code 12:05}: minutes and seconds; a negative one is {@code 0:00}. */
    public static String minutesSeconds(Duration duration) {
        var seconds = Math.max(0, duration.toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
