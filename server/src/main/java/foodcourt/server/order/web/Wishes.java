package foodcourt.server.order.web;

import java.util.ArrayList;
import java.util.UUID;

import foodcourt.api.PlaceOrder;
import foodcourt.api.ProblemCode;
import foodcourt.server.messages.Service;
import foodcourt.server.order.NewOrder;
import foodcourt.server.wire.Refusal;

/** Reads what a guest wants from the wire, and refuses what no order can be. */
final class Wishes {
    private Wishes() {}

    static NewOrder read(UUID orderId, PlaceOrder body) {
        var lines = body.lines();
        if (lines.isEmpty() || lines.size() > NewOrder.MOST_LINES) {
            throw malformed("lines", "An order has 1 to " + NewOrder.MOST_LINES + " lines");
        }
        if (body.total() < 0) {
            throw malformed("total", "A total is not below 0");
        }
        var read = new ArrayList<NewOrder.Line>();
        for (var index = 0; index < lines.size(); index++) {
            read.add(line(lines.get(index), "lines[" + index + "]"));
        }
        return new NewOrder(orderId, Service.valueOf(body.service().name()), read, body.total());
    }

    private static NewOrder.Line line(PlaceOrder.Line line, String field) {
        if (line.quantity() < 1 || line.quantity() > NewOrder.MOST_OF_A_LINE) {
            throw malformed(field + ".quantity", "A quantity is 1 to " + NewOrder.MOST_OF_A_LINE);
        }
        return new NewOrder.Line(line.shopId(), line.itemId(), line.choices().stream()
                .map(choice -> new NewOrder.Choice(choice.groupId(), choice.optionId())).toList(), line.quantity());
    }

    private static Refusal malformed(String field, String detail) {
        return Refusal.of(ProblemCode.MALFORMED, detail).field(field);
    }
}
