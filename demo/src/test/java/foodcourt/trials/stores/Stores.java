package foodcourt.trials.stores;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the four modules have on the disk, read after the server ended.
 *
 * @param orders the order store's orders
 * @param ordered the order store's tickets
 * @param kitchen the cook module's tickets
 * @param account the shop accounts' tickets
 * @param board the pickup board's tickets; the status is the place
 * @param repeatedSteps steps of a ticket that were done more than once, calls left out
 * @param repeatedCommands commands of cooks that were done more than once
 * @param outbox messages that were not carried to the broker
 * @param mostOpen tickets of the shop that has most to do, as the order store knows
 */
public record Stores(List<StoredOrder> orders, Map<UUID, StoredTicket> ordered, Map<UUID, StoredTicket> kitchen,
        Map<UUID, StoredTicket> account, Map<UUID, StoredTicket> board, List<String> repeatedSteps,
        List<String> repeatedCommands, int outbox, int mostOpen) {

    /** From the data folder of a server that has ended. */
    public static Stores read(Path data) throws SQLException {
        try (var order = StoreFile.h2(data, "order");
                var cook = StoreFile.h2(data, "cook");
                var accounts = StoreFile.h2(data, "shopaccount");
                var notification = StoreFile.hsqldb(data, "notification")) {
            return read(order, cook, accounts, notification);
        }
    }

    /** From one PostgreSQL database, in which each module has its schema. */
    public static Stores read(String url, String user) throws SQLException {
        try (var order = StoreFile.postgresql(url, "order", user);
                var cook = StoreFile.postgresql(url, "cook", user);
                var accounts = StoreFile.postgresql(url, "shopaccount", user);
                var notification = StoreFile.postgresql(url, "notification", user)) {
            return read(order, cook, accounts, notification);
        }
    }

    /** Bytes that a PostgreSQL database takes on the disk. */
    public static long size(String url, String user) throws SQLException {
        try (var order = StoreFile.postgresql(url, "order", user)) {
            return order.list("select pg_database_size(current_database())", row -> row.getLong(1)).getFirst();
        }
    }

    private static Stores read(StoreFile order, StoreFile cook, StoreFile accounts, StoreFile notification)
            throws SQLException {
        return new Stores(orders(order),
                tickets(order, "select ticket_id, version, status, total from order_ticket", false, true),
                tickets(cook, "select ticket_id, version, status, calls from ticket", true, false),
                tickets(accounts, "select ticket_id, version, status, total from account_ticket", false, true),
                tickets(notification, "select ticket_id, version, place as status, calls from board_ticket", true,
                        false),
                repeatedSteps(cook), repeatedCommands(cook), outbox(order) + outbox(cook), mostOpen(order));
    }

    private static int mostOpen(StoreFile order) throws SQLException {
        return order.list("""
                select count(*) from order_ticket where status in ('RECEIVED', 'ACCEPTED', 'COOKING')
                group by shop_id order by count(*) desc""", row -> row.getInt(1)).stream().findFirst().orElse(0);
    }

    private static List<StoredOrder> orders(StoreFile order) throws SQLException {
        return order.list("select order_id, court_day, order_number, status, total from orders",
                row -> new StoredOrder(row.getObject("order_id", UUID.class), row.getString("court_day"),
                        row.getString("order_number"), row.getString("status"), row.getLong("total")));
    }

    private static Map<UUID, StoredTicket> tickets(StoreFile store, String sql, boolean calls, boolean total)
            throws SQLException {
        return store.list(sql, row -> ticket(row, calls ? row.getInt("calls") : null,
                total ? Long.valueOf(row.getLong("total")) : null)).stream()
                .collect(Collectors.toMap(StoredTicket::ticketId, Function.identity()));
    }

    private static StoredTicket ticket(ResultSet row, @Nullable Integer calls, @Nullable Long total)
            throws SQLException {
        return new StoredTicket(row.getObject("ticket_id", UUID.class), row.getLong("version"),
                row.getString("status"), calls, total);
    }

    private static List<String> repeatedSteps(StoreFile cook) throws SQLException {
        return cook.list("""
                select ticket_id, happening, count(*) as times from ticket_step where happening <> 'TICKET_CALLED'
                group by ticket_id, happening having count(*) > 1""",
                row -> row.getString("ticket_id") + " " + row.getString("happening") + " × " + row.getInt("times"));
    }

    private static List<String> repeatedCommands(StoreFile cook) throws SQLException {
        return cook.list("""
                select command_id, count(*) as times from ticket_step where command_id is not null
                group by command_id having count(*) > 1""",
                row -> row.getString("command_id") + " × " + row.getInt("times"));
    }

    private static int outbox(StoreFile store) throws SQLException {
        return store.count("select count(*) from outbox");
    }
}
