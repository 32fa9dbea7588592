package foodcourt.kiosk.payment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Notice;
import foodcourt.kiosk.frame.Tools;

/** A keypad for the eight digits of a meal voucher. */
final class VoucherPanel implements StepPanel {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final double KEY_WIDTH = 305;
    private static final double KEY_HEIGHT = 116;
    private final Tools tools;
    private final PaymentViewModel model;
    private final HBox code = new HBox(12);
    private final StackPane below = new StackPane();
    private final TouchButton use;
    private int typed;

    VoucherPanel(Tools tools, PaymentViewModel model) {
        this.tools = tools;
        this.model = model;
        code.setAlignment(Pos.CENTER);
        code.setId("voucher-code");
        use = TouchButton.of(TouchButton.Kind.PRIMARY, "", tools.size(48, 42), tools.black()).named("use-voucher")
                .onTap(tools.taps(), model::useVoucher);
    }

    @Override
    public boolean shows(PaymentStep step) {
        if (!(step instanceof PaymentStep.Voucher(var digits, var missing, var asking, var trouble))) {
            return false;
        }
        typed = digits.length();
        showCode(digits);
        use.setDisable(missing > 0 || asking);
        use.setText(useWords(missing, asking));
        below.getChildren().setAll(note(trouble));
        return true;
    }

    @Override
    public List<Node> content() {
        return List.of(Parts.title(tools, "pay.voucher.title", tools.size(66, 62), 56, 50),
                Parts.below(4, Words.line(tools.text("pay.voucher.where"), 40, tools.bold(), Tone.INK2)),
                Parts.below(26, code), Parts.below(26, keys()), Parts.spring(), below);
    }

    @Override
    public Node actions(Tools known, PaymentViewModel known2) {
        return Parts.cancelAnd(tools, model::cancel, use);
    }

    private void showCode(String digits) {
        code.setAccessibleText(digits);
        code.getChildren().clear();
        for (int i = 0; i < PaymentStep.Voucher.DIGITS; i++) {
            if (i == PaymentStep.Voucher.DIGITS / 2) {
                code.getChildren().add(dash());
            }
            code.getChildren().add(box(digits, i));
        }
    }

    private StackPane box(String digits, int place) {
        var filled = place < digits.length();
        var box = new StackPane(Tone.PERSIMMON_PRESS
                .on(Words.line(filled ? digits.substring(place, place + 1) : "", 84, tools.black())));
        box.getStyleClass().addAll("k-digit", "k-code");
        box.setMinSize(94, 124);
        box.setMaxSize(94, 124);
        box.pseudoClassStateChanged(CURRENT, place == digits.length());
        box.pseudoClassStateChanged(EMPTY, !filled && place != digits.length());
        return box;
    }

    private static Region dash() {
        var dash = new Region();
        dash.getStyleClass().add("k-dash");
        dash.setMinSize(28, 8);
        dash.setMaxSize(28, 8);
        return dash;
    }

    private GridPane keys() {
        var keys = new GridPane(16, 16);
        keys.setAlignment(Pos.CENTER);
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(digit(digit), (digit - 1) % 3, (digit - 1) / 3);
        }
        keys.add(key(tools.text("pay.voucher.clear"), 42, "key-clear").onTap(tools.taps(), this::clear), 0, 3);
        keys.add(digit(0), 1, 3);
        keys.add(key(tools.text("myorder.delete"), 42, "key-delete").onTap(tools.taps(), model::eraseDigit), 2, 3);
        return keys;
    }

    private TouchButton digit(int digit) {
        return key(Integer.toString(digit), 64, "key-" + digit)
                .onTap(tools.taps(), () -> model.digit((char) ('0' + digit)));
    }

    private TouchButton key(String words, double size, String id) {
        return TouchButton.of(TouchButton.Kind.SECONDARY, words, size, tools.black()).sized(KEY_WIDTH, KEY_HEIGHT)
                .named(id);
    }

    private void clear() {
        for (int left = typed; left > 0; left--) {
            model.eraseDigit();
        }
    }

    private String useWords(int missing, boolean asking) {
        if (asking) {
            return tools.text("pay.voucher.asking");
        }
        return missing == 0 ? tools.text("pay.voucher.use")
                : tools.text("pay.voucher.use") + " · "
                        + tools.text(missing == 1 ? "pay.voucher.missing.one" : "pay.voucher.missing", missing);
    }

    private Node note(Optional<VoucherTrouble> trouble) {
        if (trouble.isEmpty()) {
            return Parts.waiting(Tone.SEA.on(Icon.VOUCHER.view(76)),
                    Words.fitting(tools.text("pay.voucher.rest"), tools.black(), 780, 44, 40, 36),
                    Words.fitting(tools.text("pay.voucher.rest.what"), tools.bold(), 780, 34));
        }
        var key = "pay.voucher.trouble." + trouble.get().name().toLowerCase(Locale.ROOT);
        return new Notice(tools, Notice.Kind.HONEY, Icon.WARNING, 64, tools.text(key), 38, Parts.WIDTH)
                .named("voucher-trouble");
    }
}
