package foodcourt.server.notification;

import java.util.List;

/**
 * The calls for staff, for whatever module. Where notification runs in another process this is a copy, some moments old,
 * which is there also while notification is away. Every change is published as {@link StaffCallChanged} in this process.
 */
public interface OpenCalls {
    /** The calls nobody answered yet, oldest first. */
    List<StaffCall> open();
}
