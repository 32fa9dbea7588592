package foodcourt.kiosk.session;

import java.util.UUID;

import foodcourt.api.PlaceOrder;

/** An order that was sent, or is about to be, and has no answer yet. */
public record PendingOrder(UUID orderId, PlaceOrder order) {}
