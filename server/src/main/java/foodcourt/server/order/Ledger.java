package foodcourt.server.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/** The ledger of payments in order's database, and the refunds of it that are still to be settled. */
@Component
class Ledger {
    private final ModuleDatabase database;

    Ledger(ModuleDatabase orderDatabase) {
        database = orderDatabase;
    }

    /** A refund to be settled. */
    record Task(PaymentEntry refund, String number, int attempts) {}

    void add(PaymentEntry entry) {
        database.jdbc().sql("""
                insert into payment_entry (payment_id, kind, order_id, of_payment, ticket_id, method, won, reference,
                    recorded_at)
                values (:payment, :kind, :order, :of, :ticket, :method, :won, :reference, :at)""")
                .param("payment", entry.paymentId()).param("kind", entry.kind().name())
                .param("order", entry.orderId()).param("of", entry.ofPayment()).param("ticket", entry.ticketId())
                .param("method", entry.method().name()).param("won", entry.won())
                .param("reference", entry.reference()).param("at", Columns.time(entry.at())).update();
    }

    /** Of the order, first recorded first. */
    List<PaymentEntry> entries(UUID orderId) {
        return database.jdbc().sql("select * from payment_entry where order_id = :order order by id")
                .param("order", orderId).query((row, _) -> entry(row)).list();
    }

    /** Of the payment or refund, first recorded first. */
    List<PaymentEntry> about(UUID paymentId) {
        return database.jdbc().sql("select * from payment_entry where payment_id = :payment order by id")
                .param("payment", paymentId).query((row, _) -> entry(row)).list();
    }

    void addTask(PaymentEntry refund, Instant nextAt) {
        database.jdbc().sql("""
                insert into refund_task (refund_id, order_id, ticket_id, asked, attempts, next_at)
                values (:id, :order, :ticket, false, 0, :next)""").param("id", refund.paymentId())
                .param("order", refund.orderId()).param("ticket", refund.ticketId())
                .param("next", Columns.time(nextAt)).update();
    }

    /**
     * Everything that is owed, oldest first; cash only from when the shop cannot take its rejection back any more: what
     * staff have handed out does not come back.
     */
    List<Task> owedAt(Instant now) {
        return tasks("t.next_at <= :now or e.method <> 'COUNTER'", now);
    }

    /** What the server itself should settle now. */
    List<Task> tasksAt(Instant now) {
        return tasks("t.next_at <= :now and e.method <> 'COUNTER'", now);
    }

    private List<Task> tasks(String which, Instant now) {
        return database.jdbc().sql("""
                select e.*, o.order_number as order_number, t.attempts as attempts
                from refund_task t join payment_entry e on e.payment_id = t.refund_id and e.kind = 'REFUND_DUE'
                    join orders o on o.order_id = t.order_id
                where\s""" + which + " order by e.id").param("now", Columns.time(now))
                .query((row, _) -> new Task(entry(row), row.getString("order_number"), row.getInt("attempts")))
                .list();
    }

    /** From now on the acquirer may have settled it: it cannot be dropped any more. Whether it is still to be settled. */
    boolean ask(UUID refundId) {
        return database.jdbc().sql("update refund_task set asked = true where refund_id = :id").param("id", refundId)
                .update() == 1;
    }

    void retry(UUID refundId, Instant nextAt) {
        database.jdbc().sql("update refund_task set attempts = attempts + 1, next_at = :next where refund_id = :id")
                .param("next", Columns.time(nextAt)).param("id", refundId).update();
    }

    /** Whether it was still there. */
    boolean endTask(UUID refundId) {
        return database.jdbc().sql("delete from refund_task where refund_id = :id").param("id", refundId)
                .update() == 1;
    }

    /** The ticket's refunds that nobody was asked to settle yet are taken off the list. */
    List<PaymentEntry> dropTasks(UUID ticketId) {
        var refunds = database.jdbc().sql("select refund_id from refund_task where ticket_id = :ticket and not asked")
                .param("ticket", ticketId).query(UUID.class).list();
        return refunds.stream().filter(this::endTaskNotAsked).map(refund -> about(refund).getFirst()).toList();
    }

    private boolean endTaskNotAsked(UUID refundId) {
        return database.jdbc().sql("delete from refund_task where refund_id = :id and not asked")
                .param("id", refundId).update() == 1;
    }

    Optional<PaymentEntry> refundDue(UUID refundId) {
        return about(refundId).stream().filter(entry -> entry.kind() == PaymentKind.REFUND_DUE).findFirst();
    }

    private static PaymentEntry entry(ResultSet row) throws SQLException {
        return new PaymentEntry(row.getObject("payment_id", UUID.class), PaymentKind.valueOf(row.getString("kind")),
                row.getObject("order_id", UUID.class), row.getObject("of_payment", UUID.class),
                ticketId(row), PaymentMethod.valueOf(row.getString("method")), row.getLong("won"),
                row.getString("reference"), Columns.time(row, "recorded_at"));
    }

    private static @Nullable UUID ticketId(ResultSet row) throws SQLException {
        return row.getObject("ticket_id", UUID.class);
    }
}
