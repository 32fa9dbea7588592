package foodcourt.kiosk.myorder;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
    private final Label question;
    private final Label where;
    private final boolean scanner;

    /**
     * The view of this model.
     *
     * @param scanner the kiosk has one
     */
    public FindOrderView(Tools tools, FindOrderViewModel model, boolean scanner) {
        this.scanner = scanner;
        question = Words.fitting(tools.text("myorder.enter"), tools.black(), Frame.INNER, 72, 64);
        where = Words.line("", 40, tools.medium(), Tone.INK2);
        this.tools = tools;
        this.model = model;
        find = TouchButton.of(TouchButton.Kind.PRIMARY, "", 56, tools.black()).sized(Frame.INNER, 150)
                .named("find-order");
        tools.taps().on(find, model::find);
        letter = wordKey("", "key-letter");
        letter.onTap(tools.taps(), model::letter);
        lost = new LostStrip(tools, "lost.wait");
        number.setAlignment(Pos.CENTER);
        number.setMinWidth(Frame.INNER);
        frame = new Frame(tools).withHome().withTitle(tools.text("myorder.title")).withBack(model::back).withFoot(lost)
                .put(question, Frame.MARGIN, 164)
                .put(where, Frame.MARGIN, 256)
                .put(number, Frame.MARGIN, 336)
                .put(keys(), Frame.MARGIN, 580)
                .put(outcome, Frame.MARGIN, 1314)
                .put(find, Frame.MARGIN, 1618);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), lost.attach(), model.attach(),
                model.contentProperty().subscribe(this::show));
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
        var code = content.code();
        question.setText(tools.text(code == null ? "myorder.enter" : "myorder.enter.code"));
        where.setText(code == null ? tools.text("myorder.where") : tools.text("myorder.where.code", content.number()));
        question.setId(code == null ? "enter-number" : "enter-code");
        number.getChildren().clear();
        if (code == null) {
            number.getChildren().add(Words.line(String.valueOf(content.letter()), 120, tools.black(), Tone.INK2));
        }
        var typed = code == null ? content.digits() : code;
        for (int i = 0; i < (code == null ? FindOrderViewModel.DIGITS : FindOrderViewModel.CODE_DIGITS); i++) {
            number.getChildren().add(box(typed, i));
        }
        letter.setText(code == null ? tools.text("myorder.letter", content.letter()) : tools.text("myorder.other"));
        find.setDisable(!content.complete());
        find.setText(findWords(content));
        showOutcome(content);
    }

    private String findWords(FindOrderViewModel.Content content) {
        if (content.outcome() == FindOrderViewModel.Outcome.SEARCHING) {
            return tools.text("myorder.searching");
        }
        return content.missing() == 0 ? tools.text("myorder.find")
                : tools.text("myorder.find") + " · " + tools.text("myorder.missing." + content.missing());
    }

    private void showOutcome(FindOrderViewModel.Content content) {
        outcome.getChildren().setAll(switch (content.outcome()) {
            case NONE, SEARCHING -> scanner ? scanCard() : new Region();
            case NOT_FOUND -> notice(Icon.INFO, tools.text("myorder.not-found"));
            case NO_ANSWER -> notice(Icon.WIFI_OFF, tools.text("myorder.no-answer"));
            case CODE_WRONG -> notice(Icon.WARNING, tools.text("myorder.code-wrong"));
            case TOO_MANY_TRIES -> notice(Icon.CLOCK, tools.text("myorder.too-many-tries", content.waitMinutes()));
            case NOT_A_RECEIPT -> notice(Icon.SCAN, tools.text("myorder.not-a-receipt"));
        });
    }

    private HBox scanCard() {
        var words = new VBox(Words.line(tools.text("myorder.scan"), 48, tools.black()),
                Words.line(tools.text("myorder.scan.where"), 38, tools.bold(), Tone.INK2));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(36, Tone.SEA.on(Icon.SCAN.view(76)), words,
                Tone.PERSIMMON.on(Icon.ARROW_DOWN.view(64, 2.6)));
        card.getStyleClass().add("fc-card");
        card.setAlignment(Pos.CENTER_LEFT);
        card.setPadding(new Insets(16, 34, 16, 40));
        card.setMinSize(Frame.INNER, 146);
        card.setMaxSize(Frame.INNER, 146);
        card.setId("scan-receipt-here");
        return card;
    }

    private Notice notice(Icon icon, String words) {
        return new Notice(tools, Notice.Kind.HONEY, icon, 64, words, 40, Frame.INNER).named("find-outcome");
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
