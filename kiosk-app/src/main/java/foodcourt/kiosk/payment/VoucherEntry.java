package foodcourt.kiosk.payment;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import foodcourt.api.ProblemCode;

/** The entering of voucher codes; the same code that got no answer is used again by the same payment id. */
final class VoucherEntry {

    /** What a refusal means here. */
    enum Meaning {
        WRONG, TOO_OFTEN,
        /** Nothing is known: the same is asked again. */
        LATER,
        /** The order waits for no payment any more. */
        ORDER_OVER
    }

    private String lastCode = "";
    private @Nullable UUID lastId;

    /** The id to pay with this code by. */
    UUID idFor(String code, Supplier<UUID> ids) {
        var known = lastId;
        if (known == null || !lastCode.equals(code)) {
            known = ids.get();
        }
        lastCode = code;
        lastId = known;
        return known;
    }

    static PaymentStep.Voucher typed(PaymentStep.Voucher known, char digit) {
        return known.asking() || known.missing() == 0 || digit < '0' || digit > '9'
                ? known
                : PaymentStep.Voucher.of(known.digits() + digit);
    }

    static PaymentStep.Voucher erased(PaymentStep.Voucher known) {
        var digits = known.digits();
        return known.asking() || digits.isEmpty() ? known
                : PaymentStep.Voucher.of(digits.substring(0, digits.length() - 1));
    }

    static PaymentStep.Voucher asking(PaymentStep.Voucher known) {
        return new PaymentStep.Voucher(known.digits(), 0, true, Optional.empty());
    }

    static PaymentStep.Voucher refused(VoucherTrouble trouble) {
        return new PaymentStep.Voucher("", PaymentStep.Voucher.DIGITS, false, Optional.of(trouble));
    }

    static Meaning meaning(ProblemCode code) {
        return switch (code) {
            case VOUCHER_REFUSED, MALFORMED, PAYMENT_CONFLICT -> Meaning.WRONG;
            case TOO_MANY_TRIES -> Meaning.TOO_OFTEN;
            case STATUS_CONFLICT, NOT_FOUND -> Meaning.ORDER_OVER;
            case ORDER_ID_TAKEN, SHOP_NOT_OPEN, ITEM_SOLD_OUT, CHOICE_NOT_ALLOWED, TOTAL_CHANGED, UNDO_TOO_LATE,
                    CANNOT_CONFIRM, CODE_WRONG, OVERLOADED, UNSUPPORTED_MEDIA_TYPE, METHOD_NOT_ALLOWED, TOO_LARGE,
                    INTERNAL ->
                Meaning.LATER;
        };
    }
}
