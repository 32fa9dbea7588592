package foodcourt.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is to come to a device, until a console answers.
 *
 * @param answered somebody goes
 */
public record StaffCallView(UUID callId, String device, Instant calledAt, boolean answered, StaffCallReason reason) {

    /** Servers before there were reasons know only guests. */
    public StaffCallView {
        reason = reason == null ? StaffCallReason.GUEST : reason;
    }

    /** A guest's call. */
    public StaffCallView(UUID callId, String device, Instant calledAt, boolean answered) {
        this(callId, device, calledAt, answered, StaffCallReason.GUEST);
    }
}
