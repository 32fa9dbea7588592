package foodcourt.server.order;

import java.util.List;
import java.util.UUID;

import foodcourt.server.messages.Service;

/**
 * What a guest wants.
 *
 * @param orderId made by the kiosk
 * @param lines at least one
 * @param total won, as the guest saw it; only compared
 */
public record NewOrder(UUID orderId, Service service, List<Line> lines, long total) {

    /** The most lines of one order. */
    public static final int MOST_LINES = 100;

    /** The most of one line. */
    public static final int MOST_OF_A_LINE = 99;

    /** @throws IllegalArgumentException without lines, or with too many */
    public NewOrder {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("An order has 1 to " + MOST_LINES + " lines, not " + lines.size());
        }
    }

    /**
     * So many of one item with the same options.
     *
     * @param quantity from 1 to 99
     */
    public record Line(String shopId, String itemId, List<Choice> choices, int quantity) {
        /** @throws IllegalArgumentException for a quantity out of its bounds */
        public Line {
            if (quantity < 1 || quantity > MOST_OF_A_LINE) {
                throw new IllegalArgumentException("A quantity is 1 to " + MOST_OF_A_LINE + ", not " + quantity);
            }
        }
    }

    /** One chosen option. */
    public record Choice(String groupId, String optionId) {}
}
