package foodcourt.board;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Scale;

import foodcourt.client.look.Weight;

/**
 * A number measured by its ink: the digits are exactly as high as asked for, each in a cell of the same width, so that
 * numbers below each other can be compared; the letter stands smaller on the same line. As wide and as high as its ink.
 *
 * <p>Pretendard's black digits are wide (0.70 em); they are drawn at 87 % of their width, which is the width that the
 * design has in mind, so that 170 px digits and their counter fit into half of the ready side.
 */
final class BoardNumber extends Region {
    /** Height of Pretendard's digits, in em. */
    private static final double DIGIT = 0.707;
    private static final double CONDENSED = 0.87;
    /** Between the ink of the widest digits, in em. */
    private static final double GAP = 0.065;

    /**
     * @param digitHeight ink height of the digits, px
     * @param letter size of the letter as a part of the digits'
     * @param maxWidth drawn narrower when it would be wider, px
     */
    BoardNumber(String number, double digitHeight, double letter, double maxWidth) {
        double size = digitHeight / DIGIT;
        double width = draw(number, size, letter, CONDENSED, digitHeight);
        if (width > maxWidth) {
            getChildren().clear();
            width = draw(number, size, letter, CONDENSED * maxWidth / width, digitHeight);
        }
        setMinSize(width, digitHeight);
        setPrefSize(width, digitHeight);
        setMaxSize(width, digitHeight);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(number);
    }

    /** The digits' texts, without the letter. */
    List<Text> digits() {
        return getChildren().stream().map(Text.class::cast).filter(text -> Character.isDigit(text.getText().charAt(0)))
                .toList();
    }

    private double draw(String number, double size, double letter, double narrow, double baseline) {
        var prefix = NumberOrder.prefix(number);
        double x = 0;
        for (int i = 0; i < prefix.length(); i++) {
            var text = glyph(prefix.charAt(i), size * letter, narrow);
            x += place(text, x, ink(text) * narrow, narrow, baseline) + size * GAP * narrow;
        }
        double cell = ink(glyph('0', size, narrow)) * narrow;
        for (int i = prefix.length(); i < number.length(); i++) {
            x += place(glyph(number.charAt(i), size, narrow), x, cell, narrow, baseline) + size * GAP * narrow;
        }
        return Math.max(0, x - size * GAP * narrow);
    }

    /** Puts a glyph into the middle of a cell and returns the cell's width. */
    private double place(Text glyph, double x, double cell, double narrow, double baseline) {
        var bounds = glyph.getLayoutBounds();
        glyph.setLayoutX(x + (cell - bounds.getWidth() * narrow) / 2 - bounds.getMinX() * narrow);
        glyph.setLayoutY(baseline);
        getChildren().add(glyph);
        return cell;
    }

    private static Text glyph(char c, double size, double narrow) {
        var text = new Text(String.valueOf(c));
        text.setFont(Weight.BLACK.font(size));
        text.setBoundsType(TextBoundsType.VISUAL);
        text.getStyleClass().add("fc-text");
        text.getTransforms().add(new Scale(narrow, 1));
        text.setManaged(false);
        return text;
    }

    private static double ink(Text glyph) {
        return glyph.getLayoutBounds().getWidth();
    }
}
