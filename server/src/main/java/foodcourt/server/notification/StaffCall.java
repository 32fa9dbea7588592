package foodcourt.server.notification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A guest at a device asks for a person.
 *
 * @param device its name, as staff know it
 * @param answeredAt when somebody said to go, or null
 */
public record StaffCall(UUID callId, String device, Instant calledAt, @Nullable Instant answeredAt) {

    /** Somebody goes. */
    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Grows with each change. */
    public long version() {
        return isAnswered() ? 2 : 1;
    }
}
