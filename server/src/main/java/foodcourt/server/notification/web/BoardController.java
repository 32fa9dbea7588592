package foodcourt.server.notification.web;

import java.time.Clock;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

import foodcourt.api.BoardPlace;
import foodcourt.api.BoardTicketView;
import foodcourt.api.BoardView;
import foodcourt.api.Live;
import foodcourt.api.Paths;
import foodcourt.server.catalog.Catalog;
import foodcourt.server.live.LiveChange;
import foodcourt.server.live.LiveHub;
import foodcourt.server.live.LiveSnapshot;
import foodcourt.server.live.LiveStreams;
import foodcourt.server.notification.BoardTicket;
import foodcourt.server.notification.BoardTicketChanged;
import foodcourt.server.notification.PickupBoard;
import foodcourt.server.wire.Wire;

/** The pickup board, once and live. */
@RestController
class BoardController {
    private static final String ONLY_STREAM = "board";

    private final LiveStreams<String> streams;
    private final PickupBoard board;
    private final Catalog catalog;
    private final Clock clock;

    BoardController(PickupBoard board, Catalog catalog, LiveHub hub, Clock clock) {
        this.board = board;
        this.catalog = catalog;
        this.clock = clock;
        streams = hub.streams("board");
    }

    @GetMapping(Paths.BOARD)
    BoardView board() {
        return new BoardView(Wire.text(catalog.court().name()), clock.instant(),
                board.tickets().stream().map(BoardController::view).toList());
    }

    @GetMapping(Paths.BOARD_STREAM)
    ResponseEntity<ResponseBodyEmitter> stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return streams.open(ONLY_STREAM, lastEventId, this::snapshot);
    }

    private LiveSnapshot snapshot() {
        var view = board();
        return new LiveSnapshot(view, view.tickets().stream()
                .collect(Collectors.toMap(ticket -> ticket.ticketId().toString(), BoardTicketView::version)));
    }

    @EventListener
    void on(BoardTicketChanged changed) {
        var view = view(changed.ticket());
        streams.publish(ONLY_STREAM,
                new LiveChange(Live.BOARD_TICKET, view.ticketId().toString(), view.version(), view));
    }

    private static BoardTicketView view(BoardTicket ticket) {
        return new BoardTicketView(ticket.ticketId(), ticket.number(), Wire.shop(ticket.shop()),
                BoardPlace.valueOf(ticket.place().name()), ticket.calledAt(), ticket.calls(), ticket.version());
    }
}
