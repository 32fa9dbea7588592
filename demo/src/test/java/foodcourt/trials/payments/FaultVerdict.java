package foodcourt.trials.payments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import foodcourt.api.OrderPaymentView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;

/**
 * Where money, order and tickets of one row ended.
 *
 * @param row what was played
 * @param order as the server has it
 * @param tickets of this order in the kitchens
 */
record FaultVerdict(FaultRow row, OrderView order, long tickets) {

    private OrderPaymentView money() {
        return Objects.requireNonNull(order.payment());
    }

    /** Won that went back to the guest, by the server's refund or at the terminal. */
    long back() {
        return money().refunded() + row.reversed();
    }

    /** What is wrong, in words; empty: the money ended in one place. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        check(wrong, row.settled(), "the kiosk did not come to rest");
        check(wrong, row.taken() == 0 || row.taken() == row.total(), "taken more than once");
        check(wrong, money().refundDue() == 0, "a refund is not settled");
        check(wrong, money().paid() == row.taken(), "the books have " + money().paid());
        if (order.status() == OrderStatus.PLACED) {
            check(wrong, row.taken() == row.total() && back() == 0, "an order in the kitchens that is not paid");
            check(wrong, tickets == order.tickets().size(), "paid, but not with every kitchen");
        } else {
            check(wrong, order.status() == OrderStatus.EXPIRED, "the order waits on");
            check(wrong, row.taken() == back(), "money without an order");
            check(wrong, tickets == 0, "cooked without money");
        }
        check(wrong, row.seen() != KioskCore.Seen.NOT_CHARGED || row.taken() == 0, "said \"not charged\" and took it");
        check(wrong, row.seen() != KioskCore.Seen.NUMBER || order.status() == OrderStatus.PLACED,
                "showed a number without an order");
        return wrong;
    }

    private static void check(List<String> wrong, boolean right, String words) {
        if (!right) {
            wrong.add(words);
        }
    }

    String line() {
        var wrong = wrong();
        return "| %-6s | %-13s | %-16s | %-11s | %7d | %7d | %-8s | %7d | %s |".formatted(row.guest(), row.fault(),
                row.reached() ? row.moment() : row.moment() == Moment.NEVER ? "–" : "(" + row.moment() + ")",
                row.seen(), row.taken(), back(), order.status(), tickets,
                wrong.isEmpty() ? "right" : "WRONG: " + String.join(", ", wrong));
    }

    /** On the console and in a file of the module's target folder. */
    static void print(List<FaultVerdict> verdicts, String file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(head());
        verdicts.forEach(verdict -> lines.add(verdict.line()));
        lines.add(verdicts.size() + " rows, " + verdicts.stream().filter(verdict -> verdict.row().reached()).count()
                + " of them killed, " + verdicts.stream().filter(verdict -> !verdict.wrong().isEmpty()).count()
                + " wrong");
        lines.forEach(System.out::println);
        Files.write(Files.createDirectories(Path.of("target")).resolve(file), lines);
    }

    private static String head() {
        return """
                | guest  | fault         | killed at        | guest told  | taken   | back    | order    | tickets | |
                |--------|---------------|------------------|-------------|--------:|--------:|----------|--------:|---|""";
    }
}
