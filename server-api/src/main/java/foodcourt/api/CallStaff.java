package foodcourt.api;

import java.util.UUID;

/**
 * Body of {@code POST} {@link Paths#STAFF_CALLS}: a guest asks for a person.
 *
 * @param callId made by the kiosk; the same id again is one call
 * @param device the kiosk's name, as staff know it
 */
public record CallStaff(UUID callId, String device) {}
