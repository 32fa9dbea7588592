package foodcourt.api;

import java.util.List;

/**
 * Body of {@code PUT} {@link Paths#ORDER}: places the order whose id the kiosk made. The same id with the same
 * content may be sent again at any time and gets the same answer.
 *
 * @param lines at least one
 * @param total won, as the guest saw it; only compared with the server's own sum
 */
public record PlaceOrder(Service service, List<Line> lines, long total) {

    /**
     * So many of one item with the same options.
     *
     * @param quantity from 1 to 99
     */
    public record Line(String shopId, String itemId, List<Choice> choices, int quantity) {}

    /** One chosen option. */
    public record Choice(String groupId, String optionId) {}
}
