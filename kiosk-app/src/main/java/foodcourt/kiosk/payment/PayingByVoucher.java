package foodcourt.kiosk.payment;

import java.util.UUID;
import java.util.function.Supplier;

import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;

/**
 * Takes a voucher's code and asks the server to pay with it. Without an answer it may have paid: the same is asked again, by
 * the same id, until it is known, and nothing else can be done meanwhile.
 */
final class PayingByVoucher {

    private final AtHand hand;
    private final Till till;
    private final Supplier<UUID> ids;
    private final Landing landing;
    private final Doubt doubt;
    private final QuestionAtHand question;
    private VoucherEntry entry = new VoucherEntry();

    PayingByVoucher(AtHand hand, Till till, Supplier<UUID> ids, Landing landing, Doubt doubt) {
        this.hand = hand;
        this.till = till;
        this.ids = ids;
        this.landing = landing;
        this.doubt = doubt;
        question = new QuestionAtHand(hand, till.ui());
    }

    /** Another order is at hand. */
    void begin() {
        entry = new VoucherEntry();
        question.begin();
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
            pay(known.digits(), entry.idFor(known.digits(), ids));
        }
    }

    private void pay(String digits, UUID paymentId) {
        question.ask(() -> till.court().useVoucher(hand.unpaid().orderId(), paymentId, digits),
                answer -> answered(digits, paymentId, answer));
    }

    private void answered(String digits, UUID paymentId, Answer<OrderView> answer) {
        switch (answer) {
            case Answer.Done<OrderView>(var known) -> landing.land(known);
            case Answer.Unreachable<OrderView> _ ->
                doubt.begin(hand.reference(paymentId), () -> pay(digits, paymentId));
            case Answer.Refused<OrderView>(var problem, var _) -> {
                switch (VoucherEntry.meaning(problem.code())) {
                    case ORDER_OVER -> look(paymentId);
                    case LATER -> doubt.begin(hand.reference(paymentId), () -> pay(digits, paymentId));
                    case WRONG -> hand.show(VoucherEntry.refused(VoucherTrouble.REFUSED));
                    case TOO_OFTEN -> hand.show(VoucherEntry.refused(VoucherTrouble.TOO_MANY_TRIES));
                }
            }
        }
    }

    /** The order is another than this kiosk knows. */
    private void look(UUID paymentId) {
        question.ask(() -> till.court().order(hand.unpaid().orderId()), answer -> {
            switch (answer) {
                case Answer.Done<OrderView>(var known) -> landing.land(known);
                case Answer.Refused<OrderView>(var problem, var _) when problem.code() == ProblemCode.NOT_FOUND ->
                    landing.tooLate(hand.unpaid());
                case Answer.Refused<OrderView> _,Answer.Unreachable<OrderView> _ ->
                    doubt.begin(hand.reference(paymentId), () -> look(paymentId));
            }
        });
    }
}
