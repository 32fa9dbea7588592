package foodcourt.kiosk.staff;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.terminal.ChargeStatus;
import foodcourt.kiosk.terminal.NoTerminal;
import foodcourt.kiosk.terminal.PaymentTerminal;

/** The card terminal as staff see it: whether it answers, and how fast. It is asked about a payment that never was. */
public final class TerminalCheck {

    /** What is known of the terminal. */
    public sealed interface State {
        /** It was asked, and has not answered yet. */
        record Asking() implements State {}

        /** It answered after this time. */
        record Answers(Duration took) implements State {}

        /** It does not answer, or cannot say anything. */
        record Silent() implements State {}
    }

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private final PaymentTerminal terminal;
    private final UiThread ui;
    private final LongSupplier nanos;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Asking());

    /** @param nanos a clock that nobody sets, such as {@code System::nanoTime} */
    public TerminalCheck(PaymentTerminal terminal, UiThread ui, LongSupplier nanos) {
        this.terminal = terminal;
        this.ui = ui;
        this.nanos = nanos;
    }

    /** What is known of it. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    /** There is one. */
    public boolean available() {
        return !(terminal instanceof NoTerminal);
    }

    /** Asks it whether it is there. */
    public void ask() {
        state.set(new State.Asking());
        var asked = nanos.getAsLong();
        var answered = terminal.status(UUID.randomUUID()).copy()
                .completeOnTimeout(new ChargeStatus.Unknown(), LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        ui.bring(answered, answer -> state.set(answer instanceof ChargeStatus.Unknown ? new State.Silent()
                : new State.Answers(Duration.ofNanos(nanos.getAsLong() - asked))));
    }
}
