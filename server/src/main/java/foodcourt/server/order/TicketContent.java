package foodcourt.server.order;

import java.util.List;

import foodcourt.server.messages.ShopLabel;
import foodcourt.server.messages.TicketLine;

/** What never changes on an order's ticket, kept as one document. */
record TicketContent(ShopLabel shop, List<TicketLine> lines) {}
