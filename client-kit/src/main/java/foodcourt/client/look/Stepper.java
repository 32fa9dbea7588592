package foodcourt.client.look;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import foodcourt.client.fx.Taps;

/** Minus, a number, plus. Minus is dead at the least number, plus at the most. */
public final class Stepper extends HBox {

    private final TouchButton minus;
    private final TouchButton plus;
    private final Label value = Words.centred(Words.line("", 54, Weight.BLACK));
    private final int least;
    private final int most;

    /**
     * A stepper whose buttons have the ids {@code <id>-minus} and {@code <id>-plus}.
     *
     * @param less what minus says to those who do not see it
     * @param more what plus says
     */
    public Stepper(String id, int least, int most, String less, String more) {
        this.least = least;
        this.most = most;
        minus = button(Icon.MINUS, less).named(id + "-minus");
        plus = button(Icon.PLUS, more).named(id + "-plus");
        value.setMinWidth(84);
        value.setPrefWidth(84);
        setSpacing(8);
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(minus, value, plus);
    }

    private static TouchButton button(Icon icon, String says) {
        return TouchButton.icon(TouchButton.Kind.SECONDARY, icon.view(48, 3), says)
                .sized(88, 88)
                .rounded(24)
                .padded(0);
    }

    /** What the buttons do; who calls shows the new number. */
    public Stepper onTap(Runnable less, Runnable more) {
        minus.onTap(less);
        plus.onTap(more);
        return this;
    }

    /** The same, but two taps within a moment count once. */
    public Stepper onTap(Taps taps, Runnable less, Runnable more) {
        taps.on(minus, less);
        taps.on(plus, more);
        return this;
    }

    /** Shows a number. */
    public void show(int number) {
        value.setText(Integer.toString(number));
        minus.setDisable(number <= least);
        plus.setDisable(number >= most);
    }
}
