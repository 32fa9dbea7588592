package foodcourt.kiosk;

import java.nio.file.Path;
import java.util.List;

import foodcourt.api.PaymentMethod;

/**
 * How guests pay at this kiosk, where the court is paid at the kiosk.
 *
 * @param terminal what stands beside the kiosk
 * @param simulation how the simulated terminal behaves: a file that is read anew each time
 * @param methods that are offered, in the order in which they are shown
 */
public record PaymentSettings(Terminal terminal, Path simulation, List<PaymentMethod> methods) {

    /** What takes cards. */
    public enum Terminal {
        NONE, SIMULATED
    }

    /** Every way to pay, as the design shows them. */
    public static final List<PaymentMethod> EVERY = List.of(PaymentMethod.CARD, PaymentMethod.PHONE,
            PaymentMethod.VOUCHER, PaymentMethod.COUNTER);

    /** Keeps its own copy. */
    public PaymentSettings {
        methods = List.copyOf(methods);
    }

    /** No card terminal: a voucher, or the counter. */
    public static PaymentSettings withoutTerminal() {
        return new PaymentSettings(Terminal.NONE, Path.of("terminal.properties"),
                List.of(PaymentMethod.VOUCHER, PaymentMethod.COUNTER));
    }

    /** Every way, with the simulated terminal behaving as this file says. */
    public static PaymentSettings simulated(Path simulation) {
        return new PaymentSettings(Terminal.SIMULATED, simulation, EVERY);
    }
}
