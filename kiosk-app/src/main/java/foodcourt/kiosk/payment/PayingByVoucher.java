package foodcourt.kiosk.payment;

import java.util.UUID;
import java.util.function.Supplier;

import foodcourt.api.OrderView;
import foodcourt.client.connection.Answer;

/** Takes a voucher's code and asks the server to pay with it. */
final class PayingByVoucher {

    private final AtHand hand;
    private final Till till;
    private final Supplier<UUID> ids;
    private final Landing landing;
    private VoucherEntry entry = new VoucherEntry();

    PayingByVoucher(AtHand hand, Till till, Supplier<UUID> ids, Landing landing) {
        this.hand = hand;
        this.till = till;
        this.ids = ids;
        this.landing = landing;
    }

    /** Another order is at hand. */
    void begin() {
        entry = new VoucherEntry();
    }

    void digit(char digit) {
        if (hand.step() instanceof PaymentStep.Voucher known) {
            hand.show(VoucherEntry.typed(known, digit));
        }
    }

    void eraseDigit() {
        if (hand.step() instanceof PaymentStep.Voucher known) {
            hand.show(VoucherEntry.erased(known));
        }
    }

    void use() {
        if (hand.step() instanceof PaymentStep.Voucher known && known.missing() == 0 && !known.asking()) {
            hand.show(VoucherEntry.asking(known));
            var asked = hand.settlement();
            var _ = till.court()
                    .useVoucher(hand.unpaid().orderId(), entry.idFor(known.digits(), ids), known.digits())
                    .thenAcceptAsync(answer -> {
                        if (hand.isStill(asked)) {
                            answered(known.digits(), answer);
                        }
                    }, till.ui());
        }
    }

    private void answered(String digits, Answer<OrderView> answer) {
        switch (answer) {
            case Answer.Done<OrderView>(var known) -> landing.land(known);
            case Answer.Unreachable<OrderView> _ -> hand.show(VoucherEntry.notReached(digits));
            case Answer.Refused<OrderView>(var problem, var _) -> {
                switch (VoucherEntry.meaning(problem.code())) {
                    case ORDER_OVER -> look();
                    case LATER -> hand.show(VoucherEntry.notReached(digits));
                    case WRONG -> hand.show(VoucherEntry.refused(VoucherTrouble.REFUSED));
                    case TOO_OFTEN -> hand.show(VoucherEntry.refused(VoucherTrouble.TOO_MANY_TRIES));
                }
            }
        }
    }

    /** The order is another than this kiosk knows. */
    private void look() {
        var asked = hand.settlement();
        var _ = till.court().order(hand.unpaid().orderId()).thenAcceptAsync(answer -> {
            if (hand.isStill(asked)) {
                answer.done().ifPresentOrElse(landing::land, () -> landing.tooLate(hand.unpaid()));
            }
        }, till.ui());
    }
}
