package foodcourt.server.cook;

import java.util.List;

import foodcourt.server.messages.LocalText;
import foodcourt.server.messages.Service;
import foodcourt.server.messages.ShopLabel;
import foodcourt.server.messages.TicketLine;

/** What never changes on a ticket, kept as one document. */
record TicketContent(Service service, ShopLabel shop, List<TicketLine> lines, long total,
        List<LocalText> togetherWith) {

    static TicketContent of(Ticket ticket) {
        return new TicketContent(ticket.service(), ticket.shop(), ticket.lines(), ticket.total(),
                ticket.togetherWith());
    }
}
