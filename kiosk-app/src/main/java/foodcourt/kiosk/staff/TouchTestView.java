package foodcourt.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;

/** Squares to be touched one after the other. */
public final class TouchTestView implements ScreenView {

    private static final double GAP = 16;
    private static final double TOP = 300;
    private static final double HEIGHT = 1300;
    private static final double SQUARE_WIDTH = (Frame.INNER - (TouchTestViewModel.COLUMNS - 1) * GAP)
            / TouchTestViewModel.COLUMNS;
    private static final double SQUARE_HEIGHT = (HEIGHT - (TouchTestViewModel.ROWS - 1) * GAP)
            / TouchTestViewModel.ROWS;
    private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private final Tools tools;
    private final TouchTestViewModel model;
    private final Frame frame;
    private final Pane area = new Pane();
    private final List<StackPane> squares = new ArrayList<>();
    private final Label how;
    private final TouchButton done;

    /** The view of this model. */
    public TouchTestView(Tools tools, TouchTestViewModel model) {
        this.tools = tools;
        this.model = model;
        how = Words.line("", 38, tools.bold(), Tone.INK2);
        var again = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.UNDO.view(52), tools.text("touch.again"), 46,
                tools.bold()).sized(508, 136).named("touch-again");
        tools.taps().on(again, model::begin);
        done = TouchButton.of(TouchButton.Kind.PRIMARY, "", 46, tools.black()).sized(508, 136).named("touch-done");
        tools.taps().on(done, model::leave);
        fillArea();
        frame = new Frame(tools).withHome().withTitle(tools.text("touch.title")).withBack(model::leave)
                .put(Words.fitting(tools.text("touch.what"), tools.black(), Frame.INNER, 60, 48, 40), Frame.MARGIN, 156)
                .put(how, Frame.MARGIN, 234)
                .put(area, Frame.MARGIN, TOP, Frame.INNER, HEIGHT)
                .put(again, Frame.MARGIN, 1632).put(done, 548, 1632);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        model.begin();
        return Subscription.combine(frame.attach(), model.progressProperty().subscribe(this::show));
    }

    private void fillArea() {
        area.setId("touch-area");
        for (int number = 0; number < TouchTestViewModel.SQUARES; number++) {
            var square = new StackPane();
            square.getStyleClass().add("k-touch");
            square.setMouseTransparent(true);
            square.setManaged(false);
            square.resizeRelocate(left(number), top(number), SQUARE_WIDTH, SQUARE_HEIGHT);
            squares.add(square);
        }
        area.getChildren().addAll(squares);
        // where the finger is felt matters, not what lies there; a bounce is not the next touch
        area.addEventHandler(MouseEvent.MOUSE_PRESSED,
                press -> tools.taps().once(area, () -> touched(press.getX(), press.getY())));
    }

    private static double left(int number) {
        return number % TouchTestViewModel.COLUMNS * (SQUARE_WIDTH + GAP);
    }

    private static double top(int number) {
        int row = number / TouchTestViewModel.COLUMNS;
        return row * (SQUARE_HEIGHT + GAP);
    }

    private void touched(double x, double y) {
        int number = Math.min(model.progressProperty().get().done(), TouchTestViewModel.SQUARES - 1);
        double fromMiddleX = x - left(number) - SQUARE_WIDTH / 2;
        double fromMiddleY = y - top(number) - SQUARE_HEIGHT / 2;
        model.touched(fromMiddleX, fromMiddleY,
                Math.abs(fromMiddleX) <= SQUARE_WIDTH / 2 && Math.abs(fromMiddleY) <= SQUARE_HEIGHT / 2);
    }

    private void show(TouchTestViewModel.Progress progress) {
        how.setText(tools.text("touch.progress", progress.done(),
                String.format(Locale.ROOT, "%.0f", Math.ceil(progress.largestError()))));
        done.setDisable(!progress.complete());
        done.setText(progress.complete() ? tools.text("touch.done") : tools.text("touch.more", progress.left()));
        for (int number = 0; number < squares.size(); number++) {
            show(squares.get(number), number < progress.done(), number == progress.done());
        }
    }

    private static void show(StackPane square, boolean touched, boolean current) {
        square.pseudoClassStateChanged(TOUCHED, touched);
        square.pseudoClassStateChanged(CURRENT, current);
        square.getChildren().clear();
        if (touched) {
            square.getChildren().add(Tone.SEA_PRESS.on(Icon.CHECK.view(64, 3.4)));
        } else if (current) {
            square.getChildren().add(Tone.PERSIMMON.on(Icon.HAND.view(80, 2)));
        }
    }
}
