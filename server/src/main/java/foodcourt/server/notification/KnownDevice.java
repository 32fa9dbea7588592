package foodcourt.server.notification;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A device and its last news.
 *
 * @param reportedAt when it was last heard of, by the server's clock
 */
public record KnownDevice(UUID deviceId, Instant reportedAt, Condition condition, DeviceReport last) {

    /** Whether somebody should look after it, the most urgent first. */
    public enum Condition {
        SILENT, CHECK, OK
    }

    /** As a manager wants to read them: silent ones first, then those to look after. */
    static final Comparator<KnownDevice> MOST_URGENT_FIRST = Comparator.comparing(KnownDevice::condition)
            .thenComparing(device -> device.last().kind()).thenComparing(device -> device.last().name())
            .thenComparing(KnownDevice::deviceId);
}
