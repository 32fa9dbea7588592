package foodcourt.kiosk.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import foodcourt.kiosk.session.KeptFiles;

/** What the simulated terminal and the bank behind it remember on disk: how each payment ended. */
final class ChargeMemory {

    private final KeptFiles<RememberedCharge> files;

    /** In a folder of this one. */
    ChargeMemory(Path data) {
        files = new KeptFiles<>(data.resolve("simulated-terminal"), RememberedCharge.class);
    }

    List<RememberedCharge> kept() {
        return files.kept();
    }

    ChargeAnswer charged(Charge charge) {
        var id = charge.paymentId().toString();
        return answer(keep(new RememberedCharge(charge.paymentId(), charge.won(), RememberedCharge.End.CHARGED,
                "S" + id.substring(id.length() - 8), null)));
    }

    ChargeAnswer notCharged(Charge charge, DeclineReason reason) {
        return answer(notCharged(charge.paymentId(), charge.won(), reason));
    }

    private RememberedCharge notCharged(UUID paymentId, long won, DeclineReason reason) {
        return keep(new RememberedCharge(paymentId, won, RememberedCharge.End.NOT_CHARGED, null, reason));
    }

    private RememberedCharge keep(RememberedCharge end) {
        files.keep(end.paymentId(), end);
        return end;
    }

    /** How the payment ended; empty: it has not. */
    Optional<ChargeAnswer> answer(UUID paymentId) {
        return files.find(paymentId).map(ChargeMemory::answer);
    }

    private static ChargeAnswer answer(RememberedCharge end) {
        return switch (end.end()) {
            case CHARGED -> new ChargeAnswer.Approved(reference(end));
            case NOT_CHARGED, REVERSED -> new ChargeAnswer.Declined(reason(end));
        };
    }

    /** How the payment ended; one that was never heard of ends with that: the kiosk may act on it. */
    ChargeStatus status(UUID paymentId) {
        var end = files.find(paymentId).orElseGet(() -> notCharged(paymentId, 0, DeclineReason.NOT_SAID));
        return switch (end.end()) {
            case CHARGED -> new ChargeStatus.Charged(reference(end));
            case NOT_CHARGED, REVERSED -> new ChargeStatus.NotCharged(reason(end));
        };
    }

    /** Gives back what was charged, if anything was. */
    void reverse(UUID paymentId) {
        files.find(paymentId).filter(end -> end.end() == RememberedCharge.End.CHARGED)
                .ifPresent(end -> keep(new RememberedCharge(paymentId, end.won(), RememberedCharge.End.REVERSED,
                        end.reference(), null)));
    }

    private static String reference(RememberedCharge end) {
        return end.reference() == null ? "" : end.reference();
    }

    private static DeclineReason reason(RememberedCharge end) {
        return end.reason() == null ? DeclineReason.NOT_SAID : end.reason();
    }
}
