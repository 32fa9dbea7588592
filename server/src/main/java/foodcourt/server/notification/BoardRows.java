package foodcourt.server.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.ShopLabel;
import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/** The board's table. */
@Component
final class BoardRows {
    private final ModuleDatabase database;
    private final MessageJson json;

    BoardRows(ModuleDatabase notificationDatabase, MessageJson json) {
        database = notificationDatabase;
        this.json = json;
    }

    /**
     * Writes the ticket unless what is there is as new. Whether it did. Looks before it writes: another reader's row that
     * comes in between is either seen by the update, or lets the insert fail, and the message comes again.
     */
    boolean write(BoardTicket ticket, Instant now) {
        return isThere(ticket.ticketId()) ? write(ticket, now, """
                update board_ticket set version = :version, number = :number, shop = :shop, place = :place,
                placed_at = :placedAt, called_at = :calledAt, calls = :calls, changed_at = :now
                where ticket_id = :ticket and version < :version""")
                : write(ticket, now, """
                        insert into board_ticket (ticket_id, version, number, shop, place, placed_at, called_at, calls,
                        changed_at)
                        values (:ticket, :version, :number, :shop, :place, :placedAt, :calledAt, :calls, :now)""");
    }

    private boolean write(BoardTicket ticket, Instant now, String sql) {
        return database.jdbc().sql(sql).param("ticket", ticket.ticketId()).param("version", ticket.version())
                .param("number", ticket.number()).param("shop", json.write(ticket.shop()))
                .param("place", ticket.place().name()).param("placedAt", Columns.time(ticket.placedAt()))
                .param("calledAt", Columns.timeOrNull(ticket.calledAt())).param("calls", ticket.calls())
                .param("now", Columns.time(now)).update() == 1;
    }

    private boolean isThere(UUID ticketId) {
        return database.jdbc().sql("select count(*) from board_ticket where ticket_id = :ticket")
                .param("ticket", ticketId).query(Long.class).single() > 0;
    }

    /** What is on the board, first ordered first. */
    List<BoardTicket> shown() {
        return database.jdbc().sql("select * from board_ticket where place <> 'GONE' order by placed_at, ticket_id")
                .query((row, _) -> ticket(row)).list();
    }

    private BoardTicket ticket(ResultSet row) throws SQLException {
        return new BoardTicket(row.getObject("ticket_id", UUID.class), row.getLong("version"), row.getString("number"),
                json.read(row.getString("shop"), ShopLabel.class), Place.valueOf(row.getString("place")),
                Columns.time(row, "placed_at"), Columns.timeOrNull(row, "called_at"), row.getInt("calls"));
    }

    /** Leaves the row, so that older news of the ticket does no harm. */
    void takeOff(UUID ticketId, Instant now) {
        database.jdbc().sql("update board_ticket set place = 'GONE', changed_at = :now where ticket_id = :ticket")
                .param("ticket", ticketId).param("now", Columns.time(now)).update();
    }

    /** Forgets what left the board before then. */
    int forgetGoneBefore(Instant time) {
        return database.jdbc().sql("delete from board_ticket where place = 'GONE' and changed_at < :time")
                .param("time", Columns.time(time)).update();
    }
}
