package foodcourt.server.cook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.RejectReason;
import foodcourt.server.messages.TicketHappening;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/** The tickets and their steps in cook's database. */
@Component
class Tickets {
    private final ModuleDatabase database;
    private final MessageJson json;

    Tickets(ModuleDatabase cookDatabase, MessageJson json) {
        database = cookDatabase;
        this.json = json;
    }

    Optional<Ticket> find(UUID ticketId) {
        return database.jdbc().sql("select * from ticket where ticket_id = :id").param("id", ticketId)
                .query((row, _) -> ticket(row)).optional();
    }

    /** Whether it was new. */
    boolean add(Ticket ticket) {
        var found = database.jdbc().sql("select count(*) from ticket where ticket_id = :id")
                .param("id", ticket.ticketId()).query(Long.class).single();
        if (found > 0) {
            return false;
        }
        database.jdbc().sql("""
                insert into ticket (ticket_id, version, order_id, order_number, shop_id, placed_at, status, status_at,
                    acknowledged, calls, content)
                values (:id, 1, :order, :number, :shop, :placed, :status, :at, false, 0, :content)""")
                .param("id", ticket.ticketId()).param("order", ticket.orderId()).param("number", ticket.number())
                .param("shop", ticket.shop().shopId()).param("placed", Columns.time(ticket.placedAt()))
                .param("status", ticket.status().name()).param("at", Columns.time(ticket.statusAt()))
                .param("content", json.write(TicketContent.of(ticket))).update();
        return true;
    }

    /** Compare and set: whether the ticket still had the version before this one. */
    boolean replace(Ticket next) {
        var progress = next.progress();
        var before = progress.before();
        return database.jdbc().sql("""
                update ticket set version = version + 1, status = :status, status_at = :at, acknowledged = :shown,
                    calls = :calls, called_at = :called, reason = :reason, before_status = :before,
                    before_status_at = :beforeAt
                where ticket_id = :id and version = :version""")
                .param("status", progress.status().name()).param("at", Columns.time(progress.statusAt()))
                .param("shown", progress.acknowledged()).param("calls", progress.calls())
                .param("called", Columns.timeOrNull(progress.calledAt())).param("reason", name(progress.reason()))
                .param("before", before == null ? null : before.status().name())
                .param("beforeAt", before == null ? null : Columns.time(before.statusAt()))
                .param("id", next.ticketId()).param("version", next.version() - 1).update() == 1;
    }

    void addStep(Ticket ticket, TicketHappening happening, String by, Instant at, @Nullable UUID commandId) {
        database.jdbc().sql("""
                insert into ticket_step (ticket_id, version, happening, status, done_at, done_by, command_id)
                values (:id, :version, :happening, :status, :at, :by, :command)""")
                .param("id", ticket.ticketId()).param("version", ticket.version())
                .param("happening", happening.name()).param("status", ticket.status().name())
                .param("at", Columns.time(at)).param("by", by).param("command", commandId).update();
    }

    /** Whether the ticket has a step of this command. */
    boolean hasDone(UUID ticketId, UUID commandId) {
        return database.jdbc().sql("select count(*) from ticket_step where ticket_id = :id and command_id = :command")
                .params(Map.of("id", ticketId, "command", commandId)).query(Long.class).single() > 0;
    }

    private Ticket ticket(ResultSet row) throws SQLException {
        var content = json.read(row.getString("content"), TicketContent.class);
        return new Ticket(row.getObject("ticket_id", UUID.class), row.getLong("version"),
                row.getObject("order_id", UUID.class), row.getString("order_number"), content.shop(),
                content.service(), Columns.time(row, "placed_at"), content.lines(), content.total(),
                content.togetherWith(), progress(row));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Progress(TicketStatus.valueOf(row.getString("status")), Columns.time(row, "status_at"),
                row.getBoolean("acknowledged"), row.getInt("calls"), Columns.timeOrNull(row, "called_at"),
                reason == null ? null : RejectReason.valueOf(reason), before(row));
    }

    private static Progress.@Nullable Before before(ResultSet row) throws SQLException {
        var status = row.getString("before_status");
        return status == null
                ? null
                : new Progress.Before(TicketStatus.valueOf(status), Columns.time(row, "before_status_at"));
    }

    private static @Nullable String name(@Nullable RejectReason reason) {
        return reason == null ? null : reason.name();
    }
}
