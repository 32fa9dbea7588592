package foodcourt.board;

import foodcourt.api.BoardTicketView;
import foodcourt.api.ShopLabel;

/** A number to collect, and the shop that has it ready. */
record Called(String number, ShopLabel shop) {

    static Called of(BoardTicketView ticket) {
        return new Called(ticket.number(), ticket.shop());
    }
}
