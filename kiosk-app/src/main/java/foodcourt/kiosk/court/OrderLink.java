package foodcourt.kiosk.court;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a receipt's QR code says: which order, and the key of its guest.
 *
 * @param key its secret, or its code where the secret is not known
 */
public record OrderLink(UUID orderId, String key) {

    private static final String PLAIN = "foodcourt:order/";
    private static final Pattern TEXT = Pattern.compile(
            "(?:foodcourt:order/|https?://\\S+/orders/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})#([A-Za-z0-9_-]{4,64})");

    /** The link of an order, where its guest's key is known. */
    public static Optional<OrderLink> of(UUID orderId, OrderKey key) {
        return key.said().map(said -> new OrderLink(orderId, said));
    }

    /** What was scanned, or empty: it is no receipt of ours. */
    public static Optional<OrderLink> read(String scanned) {
        var text = TEXT.matcher(scanned.strip());
        return text.matches() ? Optional.of(new OrderLink(UUID.fromString(text.group(1)), text.group(2)))
                : Optional.empty();
    }

    /**
     * The text for the QR code. The key is behind the {@code #}: a browser keeps it to itself, so that no log has it.
     *
     * @param court its address for guests, where it has one
     */
    public String text(Optional<URI> court) {
        var front = court.map(address -> address.toString().replaceAll("/+$", "") + "/orders/").orElse(PLAIN);
        return front + orderId + "#" + key;
    }

    /** The guest's key: four digits are the code, else the secret. */
    public OrderKey orderKey() {
        return key.length() == 4 ? OrderKey.ofCode(key) : new OrderKey(key, null);
    }

    /** Never the key: this may end up in a log. */
    @Override
    public String toString() {
        return PLAIN + orderId;
    }
}
