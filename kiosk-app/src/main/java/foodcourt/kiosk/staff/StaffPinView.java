package foodcourt.kiosk.staff;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.client.text.Times;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Notice;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.session.StaffDoor;
import foodcourt.kiosk.session.StaffPin;

/** Staff show who they are; the digits are never seen. */
public final class StaffPinView implements ScreenView {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private final Tools tools;
    private final StaffPinViewModel model;
    private final Frame frame;
    private final HBox boxes = new HBox(18);
    private final GridPane keys = new GridPane(16, 16);
    private final StackPane outcome = new StackPane();

    /** The view of this model, on the kiosk with this name. */
    public StaffPinView(Tools tools, StaffPinViewModel model, String facts) {
        this.tools = tools;
        this.model = model;
        boxes.setAlignment(Pos.CENTER);
        boxes.setMinWidth(Frame.INNER);
        fillKeys();
        frame = new Frame(tools).withHome().withTitle(tools.text("staff.title")).withBack(model::leave)
                .withFoot(Tone.INK2.on(Words.line(facts, 34, tools.bold())))
                .put(Words.fitting(tools.text("staff.enter"), tools.black(), Frame.INNER, 72, 64), Frame.MARGIN, 164)
                .put(Words.line(tools.text("staff.enter.what"), 40, tools.medium(), Tone.INK2), Frame.MARGIN, 262)
                .put(boxes, Frame.MARGIN, 362).put(keys, Frame.MARGIN, 554).put(outcome, Frame.MARGIN, 1304);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), model.attach(),
                model.enteredProperty().subscribe(count -> showBoxes(count.intValue())),
                model.statusProperty().subscribe(this::show));
    }

    private void fillKeys() {
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(key(digit), (digit - 1) % 3, (digit - 1) / 3);
        }
        keys.add(wordKey("staff.clear", "key-clear", model::clear), 0, 3);
        keys.add(key(0), 1, 3);
        keys.add(wordKey("myorder.delete", "key-delete", model::delete), 2, 3);
    }

    private TouchButton key(int digit) {
        return TouchButton.of(TouchButton.Kind.SECONDARY, Integer.toString(digit), 80, tools.black()).sized(333, 164)
                .named("key-" + digit).onTap(tools.taps(), () -> model.type(digit));
    }

    private TouchButton wordKey(String key, String id, Runnable action) {
        return TouchButton.of(TouchButton.Kind.SECONDARY, tools.text(key), 44, tools.bold()).sized(333, 164).named(id)
                .onTap(tools.taps(), action);
    }

    private void showBoxes(int entered) {
        boxes.getChildren().clear();
        for (int i = 0; i < StaffPin.DIGITS; i++) {
            var box = i < entered ? new StackPane(Icon.DOT.view(44, 2)) : new StackPane();
            box.getStyleClass().add("k-digit");
            box.setMinSize(116, 140);
            box.setMaxSize(116, 140);
            box.pseudoClassStateChanged(CURRENT, i == entered);
            box.pseudoClassStateChanged(EMPTY, i > entered);
            boxes.getChildren().add(box);
        }
    }

    private void show(StaffDoor.Status status) {
        keys.setDisable(!(status instanceof StaffDoor.Status.Waiting));
        outcome.getChildren().setAll(switch (status) {
            case StaffDoor.Status.Waiting(var wrong, var left) when wrong ->
                notice(Notice.Kind.PLUM, Icon.WARNING, tools.text("staff.wrong", left)).named("staff-outcome");
            case StaffDoor.Status.Waiting _ -> notice(Notice.Kind.SUNKEN, Icon.INFO, tools.text("staff.hint"));
            case StaffDoor.Status.Checking() -> notice(Notice.Kind.SUNKEN, Icon.INFO, tools.text("staff.checking"));
            case StaffDoor.Status.Closed(var seconds) -> notice(Notice.Kind.PLUM, Icon.CLOCK,
                    tools.text("staff.closed", Times.minutesSeconds(java.time.Duration.ofSeconds(seconds))))
                    .named("staff-outcome");
        });
    }

    private Notice notice(Notice.Kind kind, Icon icon, String words) {
        return new Notice(tools, kind, icon, 56, words, 40, Frame.INNER);
    }
}
