package foodcourt.api;

/** The paths of the HTTP interface, as URI templates (RFC 6570, level 1). */
public final class Paths {
    /** GET a {@link CourtView}. */
    public static final String COURT = "/api/court";
    /** GET the court's live stream: {@link CourtView}, then {@link ShopView}s. */
    public static final String COURT_STREAM = "/api/court/stream";
    /** GET a dish's picture; {@link MenuItemView#picture()} holds the whole path. */
    public static final String PICTURE = "/api/pictures/{name}";
    /** GET the orders of today with the number given as {@code ?number=A047}: a list of {@link OrderView}, empty or one. */
    public static final String ORDERS = "/api/orders";
    /** PUT a {@link PlaceOrder}, GET an {@link OrderView}. */
    public static final String ORDER = "/api/orders/{orderId}";
    /** GET an order's live stream of {@link OrderView}s. */
    public static final String ORDER_STREAM = "/api/orders/{orderId}/stream";
    /** POST without body: cancel one shop's part; answers the {@link OrderView}. */
    public static final String CANCEL_TICKET = "/api/orders/{orderId}/tickets/{ticketId}/cancellation";
    /** PUT a {@link RecordPayment} of the card terminal; answers the {@link OrderView}. */
    public static final String ORDER_PAYMENT = "/api/orders/{orderId}/payments/{paymentId}";
    /** PUT a {@link UseVoucher}; answers the {@link OrderView}, whose payment says what is still due. */
    public static final String VOUCHER_PAYMENT = "/api/orders/{orderId}/voucher-payments/{paymentId}";
    /** PUT a {@link CounterPayment} by staff; answers the {@link OrderView}. */
    public static final String COUNTER_PAYMENT = "/api/orders/{orderId}/counter-payments/{paymentId}";
    /**
     * POST without body: the guest gives up an order that waits for payment; answers the {@link OrderView}, expired. What
     * was paid of it is owed back. May be sent again; an order that is paid by then is refused with its status.
     */
    public static final String ABANDONMENT = "/api/orders/{orderId}/abandonment";
    /** GET the orders that wait for payment, first ordered first: a list of {@link OrderView}. */
    public static final String UNPAID_ORDERS = "/api/unpaid-orders";
    /** GET what is owed to guests, oldest first: a list of {@link RefundView}. */
    public static final String REFUNDS = "/api/refunds";
    /** POST without body: staff gave the money back that was paid at the counter; answers the {@link OrderView}. */
    public static final String REFUND_SETTLEMENT = "/api/refunds/{refundId}/settlement";
    /** POST a {@link TicketCommand}; answers the {@link TicketView}. */
    public static final String TICKET_COMMANDS = "/api/tickets/{ticketId}/commands";
    /** GET a {@link KitchenView}: the shop's tickets that are not ended, from its read model. */
    public static final String SHOP_TICKETS = "/api/shops/{shopId}/tickets";
    /** GET the shop's live stream: {@link KitchenView}, then {@link TicketView}s, its {@link ShopView}, staff calls. */
    public static final String SHOP_STREAM = "/api/shops/{shopId}/stream";
    /** GET the {@link AccountView} of {@code ?day=2026-11-22}, today by default. */
    public static final String SHOP_ACCOUNT = "/api/shops/{shopId}/account";
    /** GET the tickets of a day, ended ones too, newest first: {@code ?day=&status=}; a list of {@link TicketView}. */
    public static final String SHOP_ACCOUNT_TICKETS = "/api/shops/{shopId}/account/tickets";
    /** PUT a {@link PauseShop}, DELETE to resume; answer the {@link ShopView}. */
    public static final String SHOP_PAUSE = "/api/shops/{shopId}/pause";
    /** PUT a {@link ChangeWait}; answers the {@link ShopView}. */
    public static final String SHOP_WAIT = "/api/shops/{shopId}/wait";
    /** PUT a {@link ChangeSale}; answers the {@link ShopView}. */
    public static final String ITEM_SALE = "/api/shops/{shopId}/items/{itemId}/sale";
    /** GET a {@link BoardView}. */
    public static final String BOARD = "/api/board";
    /** GET the board's live stream: {@link BoardView}, then {@link BoardTicketView}s. */
    public static final String BOARD_STREAM = "/api/board/stream";
    /** POST a {@link CallStaff}; answers the {@link StaffCallView}. */
    public static final String STAFF_CALLS = "/api/staff-calls";
    /** POST without body: somebody goes; answers the {@link StaffCallView}. */
    public static final String STAFF_CALL_ANSWER = "/api/staff-calls/{callId}/answer";
    /** GET how the devices are, silent ones first, then those to look after: a list of {@link DeviceView}. */
    public static final String DEVICES = "/api/devices";
    /** PUT a {@link ReportDevice}; answers the {@link DeviceView}. The device makes its id; it keeps it over restarts. */
    public static final String DEVICE = "/api/devices/{deviceId}";

    /** Request header with the name of the asking device, for logs and histories. */
    public static final String DEVICE_HEADER = "Foodcourt-Device";

    /**
     * Request header with an order's secret or its code, to look it up by its number and to cancel; needed where the
     * court says so. A header, since addresses are logged.
     */
    public static final String ORDER_CODE_HEADER = "Foodcourt-Order-Code";

    private Paths() {}
}
