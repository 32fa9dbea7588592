package foodcourt.api;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST} {@link Paths#STAFF_CALLS}: a guest, or the device itself, asks for a person.
 *
 * @param callId made by the kiosk; the same id again is one call
 * @param device the kiosk's name, as staff know it
 * @param reason why, or null: {@link StaffCallReason#GUEST}
 */
public record CallStaff(UUID callId, String device, @Nullable StaffCallReason reason) {

    /** A guest's call. */
    public CallStaff(UUID callId, String device) {
        this(callId, device, null);
    }
}
