package foodcourt.server.notification;

/** A guest called for staff, or somebody answered. Published in this process. */
public record StaffCallChanged(StaffCall call) {}
