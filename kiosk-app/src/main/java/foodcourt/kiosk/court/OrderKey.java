package foodcourt.kiosk.court;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import foodcourt.api.OrderView;

/**
 * What makes somebody an order's guest: where the court says so, nobody else looks it up by its number or cancels it.
 * It is kept only as long as its visit.
 *
 * @param secret as the receipt's QR code tells it, or null: not known here
 * @param code four digits for fingers, or null: not known here
 */
public record OrderKey(@Nullable String secret, @Nullable String code) {

    /** Nothing but the number is known. */
    public static final OrderKey NONE = new OrderKey(null, null);

    /** As the answer to placing tells it. */
    public static OrderKey of(OrderView placed) {
        return new OrderKey(placed.secret(), placed.code());
    }

    /** As typed by a guest. */
    public static OrderKey ofCode(String typed) {
        return new OrderKey(null, typed);
    }

    /** The order with this key: only the answer to placing tells it, what is heard of an order later has none. */
    public OrderView on(OrderView order) {
        return new OrderView(order.orderId(), order.number(), order.status(), order.service(), order.placedAt(),
                order.total(), order.version(), order.tickets(), secret, code, order.payment());
    }

    /** What is said to the server: the secret is heard even when too many codes were tried. */
    public Optional<String> said() {
        return Optional.ofNullable(secret == null ? code : secret);
    }

    /** The four digits, where they are known. */
    public Optional<String> shown() {
        return Optional.ofNullable(code);
    }

    /** Never the key: this may end up in a log. */
    @Override
    public String toString() {
        return "OrderKey";
    }
}
