package foodcourt.server.order.web;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.api.CounterPayment;
import foodcourt.api.OrderView;
import foodcourt.api.Paths;
import foodcourt.api.PaymentMethod;
import foodcourt.api.ProblemCode;
import foodcourt.api.RecordPayment;
import foodcourt.api.RefundView;
import foodcourt.api.UseVoucher;
import foodcourt.server.order.Paying;
import foodcourt.server.order.PaymentKind;
import foodcourt.server.order.Payments;
import foodcourt.server.order.RefundDesk;
import foodcourt.server.wire.Refusal;

/** Payments of orders, and what is owed back. */
@RestController
class PaymentController {
    private static final int LONGEST_REFERENCE = 100;

    private final Payments payments;
    private final RefundDesk desk;

    PaymentController(Payments payments, RefundDesk desk) {
        this.payments = payments;
        this.desk = desk;
    }

    @PutMapping(Paths.ORDER_PAYMENT)
    OrderView terminal(@PathVariable UUID orderId, @PathVariable UUID paymentId, @RequestBody RecordPayment body) {
        if (body.method() != PaymentMethod.CARD && body.method() != PaymentMethod.PHONE) {
            throw malformed("method", "A terminal takes CARD or PHONE");
        }
        var reference = body.reference();
        if (reference != null && reference.length() > LONGEST_REFERENCE) {
            throw malformed("reference", "At most " + LONGEST_REFERENCE + " characters");
        }
        return answer(payments.terminal(orderId, paymentId,
                foodcourt.server.order.PaymentMethod.valueOf(body.method().name()),
                PaymentKind.valueOf(body.outcome().name()), above0(body.won()), reference));
    }

    @PutMapping(Paths.COUNTER_PAYMENT)
    OrderView counter(@PathVariable UUID orderId, @PathVariable UUID paymentId, @RequestBody CounterPayment body) {
        return answer(payments.counter(orderId, paymentId, above0(body.won())));
    }

    @PutMapping(Paths.VOUCHER_PAYMENT)
    OrderView voucher(@PathVariable UUID orderId, @PathVariable UUID paymentId, @RequestBody UseVoucher body) {
        return answer(payments.voucher(orderId, paymentId, body.code()));
    }

    @PostMapping(Paths.ABANDONMENT)
    OrderView abandon(@PathVariable UUID orderId) {
        return answer(payments.abandon(orderId));
    }

    @GetMapping(Paths.UNPAID_ORDERS)
    List<OrderView> unpaid() {
        return payments.unpaid().stream().map(OrderViews::view).toList();
    }

    @GetMapping(Paths.REFUNDS)
    List<RefundView> refunds() {
        return desk.owed().stream().map(owed -> new RefundView(owed.refundId(), owed.orderId(), owed.number(),
                PaymentMethod.valueOf(owed.method().name()), owed.won(), owed.dueAt(), owed.attempts())).toList();
    }

    @PostMapping(Paths.REFUND_SETTLEMENT)
    OrderView settled(@PathVariable UUID refundId) {
        return switch (desk.settledByStaff(refundId)) {
            case RefundDesk.Handed.Settled settled -> OrderViews.view(settled.order());
            case RefundDesk.Handed.NotOwed _ -> throw Refusal.of(ProblemCode.STATUS_CONFLICT,
                    "It is not owed any more: the shop took its rejection back");
            case RefundDesk.Handed.Unknown _ -> throw Refusal.of(ProblemCode.NOT_FOUND,
                    "No such refund of the counter");
        };
    }

    private static OrderView answer(Paying paying) {
        return switch (paying) {
            case Paying.Recorded recorded -> OrderViews.view(recorded.order());
            case Paying.NotFound _ -> throw Refusal.of(ProblemCode.NOT_FOUND, "No such order");
            case Paying.Conflict _ -> throw Refusal.of(ProblemCode.PAYMENT_CONFLICT,
                    "The payment is known with other content");
            case Paying.NotAwaiting not -> throw Refusal.of(ProblemCode.STATUS_CONFLICT,
                    "The order does not wait for payment: it is " + not.status());
            case Paying.OtherAmountDue other -> throw Refusal.of(ProblemCode.TOTAL_CHANGED,
                    other.due() + " won are due").field("won").total(other.due());
            case Paying.VoucherRefused _ -> throw Refusal.of(ProblemCode.VOUCHER_REFUSED,
                    "No such voucher, or nothing is left on it");
            case Paying.TooManyTries tries -> throw Refusal.of(ProblemCode.TOO_MANY_TRIES, "Too many wrong vouchers")
                    .retryAfter(tries.retryAfter());
        };
    }

    private static long above0(long won) {
        if (won < 1) {
            throw malformed("won", "A payment is above 0");
        }
        return won;
    }

    private static Refusal malformed(String field, String detail) {
        return Refusal.of(ProblemCode.MALFORMED, detail).field(field);
    }
}
