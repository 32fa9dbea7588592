package foodcourt.api;

import java.time.Instant;
import java.util.List;

/** The pickup board: the snapshot of its live stream. */
public record BoardView(LocalText courtName, Instant serverTime, List<BoardTicketView> tickets) {}
