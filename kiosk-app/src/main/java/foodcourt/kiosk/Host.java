package foodcourt.kiosk;

import java.util.List;
import java.util.function.Supplier;

/**
 * The process around the kiosk.
 *
 * @param restart ends the program so that it is started again
 * @param log the last lines of the program's log, oldest first
 */
public record Host(Runnable restart, Supplier<List<String>> log) {

    /** One that cannot restart and keeps no log. */
    public static Host none() {
        return new Host(() -> {
        }, List::of);
    }
}
