package foodcourt.kiosk.staff;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.kiosk.printing.PrintOutcome;
import foodcourt.kiosk.printing.PrinterStatus;
import foodcourt.kiosk.printing.Printing;
import foodcourt.kiosk.printing.Slip;

/** The printer as staff see it: how it is, and a page to try it. */
public final class PrinterCheck {

    /** What is known of the printer. */
    public enum State {
        /** There is none. */
        NONE, ASKING, READY, PAPER_LOW, OUT_OF_PAPER, UNAVAILABLE, PRINTING, PRINTED
    }

    private final Printing printing;
    private final Supplier<Slip> page;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.NONE);

    /** @param page the page to try it with, in the present language */
    public PrinterCheck(Printing printing, Supplier<Slip> page) {
        this.printing = printing;
        this.page = page;
    }

    /** What is known of the printer. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    /** There is one. */
    public boolean available() {
        return printing.available();
    }

    /** Asks it how it is. */
    public void ask() {
        if (printing.available() && state.get() != State.PRINTING) {
            state.set(State.ASKING);
            var _ = printing.status().thenAccept(now -> {
                if (state.get() == State.ASKING) {
                    state.set(now.map(PrinterCheck::of).orElse(State.NONE));
                }
            });
        }
    }

    /** Prints the page. */
    public void print() {
        if (printing.available() && state.get() != State.PRINTING) {
            state.set(State.PRINTING);
            var _ = printing.print(page.get()).thenAccept(outcome -> state.set(of(outcome)));
        }
    }

    private static State of(PrinterStatus status) {
        return switch (status) {
            case READY -> State.READY;
            case PAPER_LOW -> State.PAPER_LOW;
            case OUT_OF_PAPER -> State.OUT_OF_PAPER;
            case UNAVAILABLE -> State.UNAVAILABLE;
        };
    }

    private static State of(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed(var low) -> low ? State.PAPER_LOW : State.PRINTED;
            case PrintOutcome.OutOfPaper() -> State.OUT_OF_PAPER;
            case PrintOutcome.Unavailable _ -> State.UNAVAILABLE;
        };
    }
}
