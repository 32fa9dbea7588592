package foodcourt.client.look;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * An order number such as {@code A047}: the letter at 0.62 of the digits' size on the same baseline.
 *
 * <p>The design shifts Noto's digits up by 0.07 em; Pretendard's stand in the middle of their line (ascent 0.952,
 * descent 0.241, digits 0.707 em), so there is nothing to shift. The digits are equally wide.
 */
public final class BigNumber extends HBox {

    private static final double PREFIX = 0.62;
    private final Label letter;
    private final Label digits;

    /** The number in digits of that size (px). */
    public BigNumber(String number, double size) {
        this(number, size, PREFIX);
    }

    /** The number in digits of that size (px) with the letter at that part of it, 0.42 to 0.62. */
    public BigNumber(String number, double size, double prefix) {
        letter = Words.line("", size * prefix, Weight.BLACK);
        digits = Words.line("", size, Weight.BLACK);
        setAlignment(Pos.BASELINE_LEFT);
        setSpacing(size * 0.06 * prefix);
        setFillHeight(false);
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(letter, digits);
        show(number);
    }

    /** Shows another number. */
    public void show(String number) {
        var split = number.isEmpty() || Character.isDigit(number.charAt(0)) ? 0 : 1;
        letter.setText(number.substring(0, split));
        letter.setVisible(split > 0);
        letter.setManaged(split > 0);
        digits.setText(Tabular.of(number.substring(split)));
        digits.setAccessibleText(number.substring(split));
        setAccessibleText(number);
    }
}
