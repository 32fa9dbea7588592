package foodcourt.api;

/**
 * The live streams (server-sent events): the names of what is sent. Each stream starts with {@link #SNAPSHOT} (or with the
 * changes missed since {@code Last-Event-ID}); a {@link #HEARTBEAT} comes after every 2 s of silence. The event id is
 * {@code <epoch>-<n>}.
 */
public final class Live {
    /** Everything: a {@link CourtView}, {@link OrderView}, {@link KitchenView} or {@link BoardView}. */
    public static final String SNAPSHOT = "snapshot";
    /** A changed {@link ShopView}, on the court's and the shop's stream. */
    public static final String SHOP = "shop";
    /** A changed {@link OrderView}, on the order's stream. */
    public static final String ORDER = "order";
    /** A changed {@link TicketView}, on the shop's stream; ended ones are sent once. */
    public static final String TICKET = "ticket";
    /** A changed {@link BoardTicketView}, on the board's stream. */
    public static final String BOARD_TICKET = "board-ticket";
    /** A {@link StaffCallView}, on every shop's stream. */
    public static final String STAFF_CALL = "staff-call";
    /** The server's time as {@code {"serverTime": "..."}}; no id. */
    public static final String HEARTBEAT = "heartbeat";

    private Live() {}
}
