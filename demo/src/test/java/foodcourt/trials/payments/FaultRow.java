package foodcourt.trials.payments;

import java.nio.file.Path;
import java.util.UUID;

import foodcourt.kiosk.terminal.Behaviour;
import foodcourt.kiosk.terminal.RememberedCharge;
import foodcourt.kiosk.terminal.SimulatedTerminal;

/**
 * One fault at one moment, after it was played.
 *
 * @param data the kiosk's and the terminal's disk
 * @param reached the kiosk came to the moment and was killed; else it was restarted at the end
 * @param seen what the guest was told
 * @param settled nothing was open any more when it was stopped
 */
record FaultRow(KioskCore.Guest guest, Behaviour fault, Moment moment, Path data, UUID orderId, long total,
        boolean reached,
        KioskCore.Seen seen, boolean settled) {

    /** Won that the terminal took, also what it gave back since. */
    long taken() {
        return SimulatedTerminal.remembered(data).stream()
                .filter(charge -> charge.end() != RememberedCharge.End.NOT_CHARGED)
                .mapToLong(RememberedCharge::won).sum();
    }

    /** Won that the terminal itself gave back. */
    long reversed() {
        return SimulatedTerminal.remembered(data).stream()
                .filter(charge -> charge.end() == RememberedCharge.End.REVERSED)
                .mapToLong(RememberedCharge::won).sum();
    }
}
