package foodcourt.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

import foodcourt.client.fx.Taps;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Look;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Sheet;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.session.IdleWatch;

/** Shows the screen the guest is on, and over it the two questions that may come anywhere. */
final class Screens extends Pane implements AutoCloseable {

    private static final double WIDTH = 936;
    private final Tools tools;
    private final ScreenFactory factory;
    private final IdleWatch idle;
    private final Pane screen = new Pane();
    private final Pane over = new Pane();
    private Label left = new Label();
    private final Subscription following;
    private Subscription attached = Subscription.EMPTY;
    private final InstantSource clock;
    private Instant changed = Instant.MIN;
    private Runnable whenTouched = () -> {
    };

    Screens(Tools tools, ScreenFactory factory, IdleWatch idle, InstantSource clock) {
        this.clock = clock;
        this.tools = tools;
        this.factory = factory;
        this.idle = idle;
        getStyleClass().add("kiosk");
        // the kiosk's own sheet comes last, so that it wins
        Look.apply(this);
        getStylesheets().add(Frame.class.getResource("kiosk.css").toExternalForm());
        setMinSize(Frame.WIDTH, Frame.HEIGHT);
        setPrefSize(Frame.WIDTH, Frame.HEIGHT);
        setMaxSize(Frame.WIDTH, Frame.HEIGHT);
        over.setPickOnBounds(false);
        getChildren().addAll(screen, over);
        following = Subscription.combine(tools.session().screenProperty().subscribe(next -> show()),
                tools.texts().languageProperty().subscribe((before, after) -> show()),
                idle.warningProperty().subscribe(seconds -> ask()),
                tools.session().leavingProperty().subscribe(leaving -> ask()));
    }

    /** Somebody touched the screen. */
    void touched() {
        whenTouched.run();
    }

    /** The screen is so new that a second tap of a trembling finger was not meant for it. */
    boolean justChanged() {
        var since = Duration.between(changed, clock.instant());
        // a clock that was set back must not make the screen dead
        return !since.isNegative() && since.compareTo(Taps.TOGETHER) < 0;
    }

    @Override
    public void close() {
        following.unsubscribe();
        attached.unsubscribe();
    }

    private void show() {
        changed = clock.instant();
        attached.unsubscribe();
        var made = factory.view(tools.session().screen());
        whenTouched = made.touched();
        tools.motion().replace(screen, made.view().root());
        attached = made.view().attach();
    }

    private void ask() {
        int seconds = idle.warningProperty().get();
        if (seconds > 0) {
            if (!(over.lookup("#continue") instanceof TouchButton)) {
                over.getChildren().setAll(stillThere());
            }
            left.setText(tools.text("idle.seconds", seconds));
        } else if (tools.session().leavingProperty().get()) {
            over.getChildren().setAll(leaving());
        } else {
            over.getChildren().clear();
        }
    }

    private Sheet stillThere() {
        left = Words.centred(Words.line("", 120, tools.black(), Tone.PERSIMMON_PRESS));
        left.setMinWidth(WIDTH);
        return new Sheet(tools, 900)
                .add(Words.lines(tools.text("idle.question"), tools.size(84, 76), tools.black(), WIDTH, 0), 0)
                .add(Tone.INK2.on(Words.lines(tools.text("idle.what"), 44, tools.bold(), WIDTH, 6)), 24)
                .spring()
                .add(left, 0)
                .spring()
                .add(button(TouchButton.Kind.PRIMARY, "idle.continue", "continue", 166, idle::touched), 0);
    }

    private Sheet leaving() {
        var leave = TouchButton.of(TouchButton.Kind.DESTRUCTIVE, Icon.CROSS.view(56, 3), tools.text("leave.yes"),
                tools.size(52, 48), tools.black()).sized(WIDTH, 152).named("leave-order");
        leave.setAlignment(Pos.CENTER);
        tools.taps().on(leave, tools.session()::end);
        var count = tools.session().basket().count();
        return new Sheet(tools, 860)
                .add(Words.lines(tools.text("leave.question"), tools.size(84, 76), tools.black(), WIDTH, 0), 0)
                .add(Tone.INK2.on(Words.lines(tools.text(count == 1 ? "leave.what.one" : "leave.what", count), 44,
                        tools.bold(), WIDTH, 6)), 24)
                .spring()
                .add(leave, 0)
                .add(button(TouchButton.Kind.PRIMARY, "leave.no", "stay", 166, tools.session()::stay), 32);
    }

    private TouchButton button(TouchButton.Kind kind, String key, String id, double height, Runnable action) {
        var button = TouchButton.of(kind, tools.text(key), 60, tools.black()).sized(WIDTH, height).named(id);
        tools.taps().on(button, action);
        return button;
    }
}
