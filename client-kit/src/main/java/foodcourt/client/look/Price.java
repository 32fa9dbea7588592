package foodcourt.client.look;

import java.text.NumberFormat;
import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** An amount in won: black digits, the unit smaller beside them: {@code 9,000원} in Korean, else {@code ₩9,000}. */
public final class Price extends HBox {

    private final Label digits;
    private final Label unit;
    private final boolean korean;
    private final boolean tabular;

    /** That many won in digits of that size (px), in the language with this ISO 639-1 code. */
    public Price(long won, String language, double size) {
        this(won, language, size, Weight.BLACK);
    }

    /** The same in another weight. */
    public Price(long won, String language, double size, Typeface weight) {
        tabular = weight instanceof Weight;
        korean = language.equals("ko");
        digits = Words.line("", size, weight);
        unit = Words.line(korean ? "원" : "₩", unitSize(size), Weight.BOLD);
        setSpacing(korean ? 3 : 2);
        setAlignment(Pos.BASELINE_LEFT);
        setFillHeight(false);
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        if (korean) {
            getChildren().addAll(digits, unit);
        } else {
            getChildren().addAll(unit, digits);
        }
        show(won);
    }

    /** Below the kiosk's smallest text only where the amount itself is small. */
    private double unitSize(double size) {
        return size >= 40 ? Math.max(34, size * (korean ? 0.72 : 0.8)) : size * 0.8;
    }

    /** Shows another amount. */
    public void show(long won) {
        var amount = NumberFormat.getIntegerInstance(Locale.ROOT).format(won).replace("-", "−");
        digits.setText(tabular ? Tabular.of(amount) : amount);
        digits.setAccessibleText(amount);
        setAccessibleText(korean ? amount + unit.getText() : unit.getText() + amount);
    }
}
