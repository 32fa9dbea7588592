package foodcourt.server.shopaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/** The tables of tickets, their lines and their steps. */
final class TicketRows {
    private static final int WORKS = 300;

    private final ModuleDatabase database;
    private final MessageJson json;
    private final ZoneId courtZone;

    TicketRows(ModuleDatabase shopAccountDatabase, MessageJson json, ZoneId courtZone) {
        database = shopAccountDatabase;
        this.json = json;
        this.courtZone = courtZone;
    }

    /** Whether this process is the one of all that does the shop accounts' scheduled work now. */
    boolean areLedHere() {
        return database.leads();
    }

    /** Adds the step unless it is there. */
    void writeStep(TicketChanged ticket) {
        if (isThere("select count(*) from account_step where ticket_id = :ticket and version = :version", ticket)) {
            return;
        }
        sql("""
                insert into account_step (ticket_id, version, happening, done_by, happened_at, status)
                values (:ticket, :version, :happening, :by, :at, :status)""", ticket)
                .param("happening", ticket.happening().name()).param("by", ticket.by())
                .param("at", Columns.time(ticket.at())).param("status", ticket.status().name()).update();
    }

    /**
     * Writes the ticket unless what is there is as new. Whether it did. Looks before it writes: another reader's row that
     * comes in between is either seen by the update, or lets the insert fail, and the message comes again.
     */
    boolean write(TicketChanged ticket) {
        if (isThere("select count(*) from account_ticket where ticket_id = :ticket", ticket)) {
            return update(ticket);
        }
        insert(ticket);
        return true;
    }

    private boolean update(TicketChanged ticket) {
        return sql("""
                update account_ticket set version = :version, status = :status, total = :total, body = :body
                where ticket_id = :ticket and version < :version""", ticket)
                .param("status", ticket.status().name()).param("total", ticket.total())
                .param("body", json.write(ticket)).update() == 1;
    }

    private void insert(TicketChanged ticket) {
        var placed = ticket.placedAt().atZone(courtZone);
        sql("""
                insert into account_ticket (ticket_id, version, shop_id, status, account_day, account_hour, placed_at,
                number, total, body)
                values (:ticket, :version, :shop, :status, :day, :hour, :placedAt, :number, :total, :body)""", ticket)
                .param("shop", ticket.shop().shopId()).param("status", ticket.status().name())
                .param("day", placed.toLocalDate()).param("hour", placed.getHour())
                .param("placedAt", Columns.time(ticket.placedAt())).param("number", ticket.number())
                .param("total", ticket.total()).param("body", json.write(ticket)).update();
        insertLines(ticket); // what was ordered never changes: once is enough
    }

    private void insertLines(TicketChanged ticket) {
        IntStream.range(0, ticket.lines().size()).forEach(index -> {
            var line = ticket.lines().get(index);
            database.jdbc().sql("""
                    insert into account_line (ticket_id, line, item_id, name, quantity, amount)
                    values (:ticket, :line, :item, :name, :quantity, :amount)""")
                    .param("ticket", ticket.ticketId()).param("line", index + 1).param("item", line.itemId())
                    .param("name", json.write(line.name())).param("quantity", line.quantity())
                    .param("amount", line.amount()).update();
        });
    }

    private boolean isThere(String sql, TicketChanged ticket) {
        return sql(sql, ticket).query(Long.class).single() > 0;
    }

    private StatementSpec sql(String sql, TicketChanged ticket) {
        return database.jdbc().sql(sql).param("ticket", ticket.ticketId()).param("version", ticket.version());
    }

    /** The shop's tickets that have not ended, first ordered first. */
    List<TicketChanged> open(String shopId) {
        return database.jdbc().sql("""
                select body from account_ticket
                where shop_id = :shop and status in ('RECEIVED', 'ACCEPTED', 'COOKING', 'READY')
                order by placed_at, ticket_id""").param("shop", shopId).query((row, _) -> row.getString("body"))
                .list().stream().map(body -> json.read(body, TicketChanged.class)).toList();
    }

    /**
     * The shop's last tickets since then, as work of its kitchen; a call that was taken back counts all the same. Not more
     * than the last {@value #WORKS}: each is held against each other, and older ones tell next to nothing.
     */
    List<KitchenWork> works(String shopId, Instant since) {
        return database.jdbc().sql("""
                select t.placed_at as placed_at, t.status as status, min(s.happened_at) as ended_at
                from account_ticket t left join account_step s on s.ticket_id = t.ticket_id
                    and s.happening in ('COOKING_FINISHED', 'TICKET_CANCELLED', 'TICKET_REJECTED')
                where t.shop_id = :shop and t.placed_at > :since
                group by t.ticket_id, t.placed_at, t.status
                order by t.placed_at desc fetch first %d rows only""".formatted(WORKS)).param("shop", shopId)
                .param("since", Columns.time(since)).query((row, _) -> new KitchenWork(Columns.time(row, "placed_at"),
                        Columns.timeOrNull(row, "ended_at"), isCalled(row.getString("status"))))
                .list();
    }

    private static boolean isCalled(String status) {
        return switch (TicketStatus.valueOf(status)) {
            case READY, PICKED_UP, UNCLAIMED -> true;
            case RECEIVED, ACCEPTED, COOKING, CANCELLED, REJECTED -> false;
        };
    }

    /** The shop's tickets of a day, last ordered first. */
    List<TicketChanged> ofDay(String shopId, LocalDate day, @Nullable TicketStatus status) {
        return database.jdbc().sql("""
                select body from account_ticket
                where shop_id = :shop and account_day = :day and status like :status
                order by placed_at desc, ticket_id""").param("shop", shopId).param("day", day)
                .param("status", status == null ? "%" : status.name()).query((row, _) -> row.getString("body"))
                .list().stream().map(body -> json.read(body, TicketChanged.class)).toList();
    }
}
