package foodcourt.server.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a device says it is.
 *
 * @param name as staff know it
 * @param language that its screen starts in
 * @param screenWidth px
 * @param screenHeight px
 * @param uptime since its program started
 * @param answer the longest that its screen's thread took to answer lately
 * @param printer null where there is none
 * @param lastOrderAt null where none was since its program started
 * @param clockOff its clock minus the server's
 */
public record DeviceReport(Kind kind, String name, String version, String language, int screenWidth, int screenHeight,
        Duration uptime, Duration answer, int heapMegabytes, int mostHeapMegabytes, @Nullable Printer printer,
        @Nullable Instant lastOrderAt, Duration clockOff) {

    /** What a device is for. */
    public enum Kind {
        KIOSK, CONSOLE, BOARD
    }

    /** How its printer is. */
    public enum Printer {
        READY, PAPER_LOW, NO_PAPER, FAILED
    }

    /** Why somebody should look after it. */
    public enum Warning {
        PRINTER, CLOCK, SLOW, MEMORY
    }

    private static final Duration CLOCK_OFF = Duration.ofMinutes(1);
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final double HEAP_TAKEN = 0.9;

    /** What somebody should look after; empty where all is well. */
    public List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        if (printer != null && printer != Printer.READY) {
            warnings.add(Warning.PRINTER);
        }
        if (clockOff.abs().compareTo(CLOCK_OFF) > 0) {
            warnings.add(Warning.CLOCK);
        }
        if (answer.compareTo(SLOW) > 0) {
            warnings.add(Warning.SLOW);
        }
        if (heapMegabytes > HEAP_TAKEN * mostHeapMegabytes) {
            warnings.add(Warning.MEMORY);
        }
        return List.copyOf(warnings);
    }
}
