package foodcourt.server.notification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is to come to a device.
 *
 * @param device its name, as staff know it
 * @param reason why
 * @param answeredAt when somebody said to go, or null
 */
public record StaffCall(UUID callId, String device, StaffCallReason reason, Instant calledAt,
        @Nullable Instant answeredAt) {

    /** Somebody goes. */
    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Grows with each change. */
    public long version() {
        return isAnswered() ? 2 : 1;
    }
}
