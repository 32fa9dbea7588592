package foodcourt.server.shopaccount;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.LocalText;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.shopaccount.AccountDay.Hour;
import foodcourt.server.shopaccount.AccountDay.ItemSales;
import foodcourt.server.shopaccount.AccountDay.Sum;
import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/** Adds up a shop's day. */
@Component
final class DaySums {
    private final ModuleDatabase database;
    private final MessageJson json;

    DaySums(ModuleDatabase shopAccountDatabase, MessageJson json) {
        database = shopAccountDatabase;
        this.json = json;
    }

    AccountDay of(String shopId, LocalDate day) {
        return database.inTransaction(() -> new AccountDay(day, byStatus(shopId, day), hours(shopId, day),
                items(shopId, day), averageMinutes(shopId, day)));
    }

    private Map<TicketStatus, Sum> byStatus(String shopId, LocalDate day) {
        var sums = new EnumMap<TicketStatus, Sum>(TicketStatus.class);
        sql("""
                select status, count(*) as tickets, sum(total) as amount from account_ticket
                where shop_id = :shop and account_day = :day group by status""", shopId, day)
                .query(row -> {
                    sums.put(TicketStatus.valueOf(row.getString("status")),
                            new Sum(row.getInt("tickets"), row.getLong("amount")));
                });
        return sums;
    }

    private List<Hour> hours(String shopId, LocalDate day) {
        return sql("""
                select account_hour, count(*) as tickets, sum(total) as amount from account_ticket
                where shop_id = :shop and account_day = :day and status not in ('CANCELLED', 'REJECTED')
                group by account_hour order by account_hour""", shopId, day)
                .query((row, _) -> new Hour(row.getInt("account_hour"),
                        new Sum(row.getInt("tickets"), row.getLong("amount"))))
                .list();
    }

    /** An item that was renamed during the day is shown by one of its names. */
    private List<ItemSales> items(String shopId, LocalDate day) {
        return sql("""
                select l.item_id as item_id, max(l.name) as name, sum(l.quantity) as quantity, sum(l.amount) as amount
                from account_line l join account_ticket t on t.ticket_id = l.ticket_id
                where t.shop_id = :shop and t.account_day = :day and t.status not in ('CANCELLED', 'REJECTED')
                group by l.item_id order by sum(l.quantity) desc, l.item_id""", shopId, day)
                .query((row, _) -> new ItemSales(row.getString("item_id"),
                        json.read(row.getString("name"), LocalText.class), row.getInt("quantity"),
                        row.getLong("amount")))
                .list();
    }

    private @Nullable Integer averageMinutes(String shopId, LocalDate day) {
        var waits = sql("""
                select t.placed_at as placed_at, min(s.happened_at) as called_at
                from account_ticket t join account_step s on s.ticket_id = t.ticket_id
                where t.shop_id = :shop and t.account_day = :day and s.happening = 'COOKING_FINISHED'
                group by t.ticket_id, t.placed_at""", shopId, day)
                .query((row, _) -> Duration.between(Columns.time(row, "placed_at"), Columns.time(row, "called_at")))
                .list();
        var average = waits.stream().mapToLong(Duration::toSeconds).average();
        return average.isPresent() ? (int) Math.round(average.getAsDouble() / 60) : null;
    }

    private StatementSpec sql(String sql, String shopId, LocalDate day) {
        return database.jdbc().sql(sql).param("shop", shopId).param("day", day);
    }
}
