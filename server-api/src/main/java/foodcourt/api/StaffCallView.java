package foodcourt.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A guest waits for a person at a device, until a console answers.
 *
 * @param answered somebody goes
 */
public record StaffCallView(UUID callId, String device, Instant calledAt, boolean answered) {}
