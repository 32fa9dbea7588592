package foodcourt.kiosk.myorder;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.LostStrip;
import foodcourt.kiosk.frame.Notice;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;

/** A keypad for an order's number. */
public final class FindOrderView implements ScreenView {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final double KEY_WIDTH = 333;
    private static final double KEY_HEIGHT = 164;
    private final Tools tools;
    private final FindOrderViewModel model;
    private final Frame frame;
    private final HBox number = new HBox(20);
    private final LostStrip lost;
    private final TouchButton find;
    private final TouchButton letter;
    private final StackPane outcome = new StackPane();

    /** The view of this model. */
    public FindOrderView(Tools tools, FindOrderViewModel model) {
        this.tools = tools;
        this.model = model;
        find = TouchButton.of(TouchButton.Kind.PRIMARY, "", 56, tools.black()).sized(Frame.INNER, 150)
                .named("find-order");
        tools.taps().on(find, model::find);
        letter = wordKey("", "key-letter");
        letter.onTap(tools.taps(), model::nextLetter);
        lost = new LostStrip(tools, "lost.wait");
        number.setAlignment(Pos.CENTER);
        number.setMinWidth(Frame.INNER);
        frame = new Frame(tools).withHome().withTitle(tools.text("myorder.title")).withBack(model::back).withFoot(lost)
                .put(Words.fitting(tools.text("myorder.enter"), tools.black(), Frame.INNER, 72, 64), Frame.MARGIN, 164)
                .put(Words.line(tools.text("myorder.where"), 40, tools.medium(), Tone.INK2), Frame.MARGIN, 256)
                .put(number, Frame.MARGIN, 336)
                .put(keys(), Frame.MARGIN, 580)
                .put(outcome, Frame.MARGIN, 1328)
                .put(find, Frame.MARGIN, 1618);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), lost.attach(), model.contentProperty().subscribe(this::show));
    }

    private GridPane keys() {
        var keys = new GridPane(16, 16);
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(key(digit), (digit - 1) % 3, (digit - 1) / 3);
        }
        var delete = wordKey(tools.text("myorder.delete"), "key-delete");
        delete.onTap(tools.taps(), model::delete);
        keys.add(letter, 0, 3);
        keys.add(key(0), 1, 3);
        keys.add(delete, 2, 3);
        return keys;
    }

    private TouchButton key(int digit) {
        return TouchButton.of(TouchButton.Kind.SECONDARY, Integer.toString(digit), 80, tools.black())
                .sized(KEY_WIDTH, KEY_HEIGHT)
                .named("key-" + digit)
                .onTap(tools.taps(), () -> model.type(digit));
    }

    private TouchButton wordKey(String words, String id) {
        return TouchButton.of(TouchButton.Kind.SECONDARY, words, 44, tools.bold()).sized(KEY_WIDTH, KEY_HEIGHT)
                .named(id);
    }

    private void show(FindOrderViewModel.Content content) {
        number.getChildren().setAll(Words.line(String.valueOf(content.letter()), 120, tools.black(), Tone.INK2));
        for (int i = 0; i < FindOrderViewModel.DIGITS; i++) {
            number.getChildren().add(box(content.digits(), i));
        }
        letter.setText(tools.text("myorder.letter", content.letter()));
        find.setDisable(!content.complete());
        find.setText(findWords(content));
        showOutcome(content.outcome());
    }

    private String findWords(FindOrderViewModel.Content content) {
        if (content.outcome() == FindOrderViewModel.Outcome.SEARCHING) {
            return tools.text("myorder.searching");
        }
        return content.missing() == 0 ? tools.text("myorder.find")
                : tools.text("myorder.find") + " · " + tools.text("myorder.missing." + content.missing());
    }

    private void showOutcome(FindOrderViewModel.Outcome what) {
        outcome.getChildren().clear();
        if (what == FindOrderViewModel.Outcome.NOT_FOUND) {
            outcome.getChildren().add(notice(Icon.INFO, "myorder.not-found"));
        } else if (what == FindOrderViewModel.Outcome.NO_ANSWER) {
            outcome.getChildren().add(notice(Icon.WIFI_OFF, "myorder.no-answer"));
        }
    }

    private Notice notice(Icon icon, String key) {
        return new Notice(tools, Notice.Kind.HONEY, icon, 64, tools.text(key), 40, Frame.INNER).named("find-outcome");
    }

    private StackPane box(String digits, int place) {
        var filled = place < digits.length();
        Label digit = Words.line(filled ? digits.substring(place, place + 1) : "", 140, tools.black());
        var box = new StackPane(Tone.PERSIMMON_PRESS.on(digit));
        box.getStyleClass().add("k-digit");
        box.setMinSize(172, 208);
        box.setMaxSize(172, 208);
        box.pseudoClassStateChanged(CURRENT, place == digits.length());
        box.pseudoClassStateChanged(EMPTY, !filled && place != digits.length());
        return box;
    }
}
