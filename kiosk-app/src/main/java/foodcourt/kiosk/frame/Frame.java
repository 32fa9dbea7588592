package foodcourt.kiosk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Steps;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.session.StaffCall;

/**
 * The ground of a screen with the functions that are always in the same place: home at the top left, staff at the top
 * right, back at the bottom left. The bottom right is kept free. Other parts are put at design coordinates.
 */
public final class Frame extends Pane {

    /** Width of the design, px. */
    public static final double WIDTH = 1080;
    /** Height of the design, px. */
    public static final double HEIGHT = 1920;
    /** Space at the edges, px. */
    public static final double MARGIN = 24;
    /** Width between the margins, px. */
    public static final double INNER = WIDTH - 2 * MARGIN;

    private static final double TOP = 20;
    private static final double NAV = 1788;
    /** Width of a step, px. */
    private static final double THREE_STEPS = 150;
    private static final double FOUR_STEPS = 126;
    private final Tools tools;
    private final StaffCorner staff;
    private final List<Node> waysOut = new ArrayList<>();
    private Optional<TouchButton> back = Optional.empty();

    /** An empty screen with the staff corner. */
    public Frame(Tools tools) {
        this.tools = tools;
        this.staff = new StaffCorner(tools);
        getStyleClass().add("fc-ground");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        put(staff.button(), WIDTH - MARGIN - 252, TOP);
    }

    /** With the darker ground of the last screen. */
    public Frame sunken() {
        getStyleClass().add("k-sunken");
        return this;
    }

    /** With the way home. */
    public Frame withHome() {
        var home = corner(Icon.HOME, "home").named("home");
        tools.taps().on(home, tools.session()::home);
        waysOut.add(home);
        return put(home, MARGIN, TOP);
    }

    /** With the way back. */
    public Frame withBack(Runnable action) {
        var corner = corner(Icon.BACK, "back").named("back");
        back = Optional.of(corner);
        tools.taps().on(corner, action);
        waysOut.add(corner);
        return put(corner, MARGIN, NAV);
    }

    /** The way back is there, but it leads nowhere for a moment. */
    public void backDisabled(boolean disabled) {
        back.ifPresent(corner -> corner.setDisable(disabled));
    }

    /** Home and back are there, or their places are empty while nobody may leave. */
    public void leavable(boolean may) {
        waysOut.forEach(way -> way.setVisible(may));
    }

    /** With the steps; {@code current} from 0: menu, review, and pay where guests pay here. */
    public Frame withSteps(int current) {
        return tools.court().paysHere()
                ? steps(current, FOUR_STEPS, tools.text("step.menu"), tools.text("step.review"),
                        tools.text("step.pay"), tools.text("step.done"))
                : steps(current, THREE_STEPS, tools.text("step.menu"), tools.text("step.review"),
                        tools.text("step.done"));
    }

    /** With the steps, all of them done. */
    public Frame withAllSteps() {
        return withSteps(Integer.MAX_VALUE);
    }

    private Frame steps(int current, double width, String... words) {
        return put(new Steps(List.of(words), current, width, tools.bold()), (WIDTH - width * words.length) / 2,
                TOP + 6);
    }

    /** With a title between the corners. */
    public Frame withTitle(String title) {
        var words = Words.centred(Words.line(title, 54, tools.black()));
        words.setPrefSize(480, 112);
        return put(words, 300, TOP);
    }

    /** With something in the middle between the lower corners, 112 high. */
    public Frame withFoot(Node foot) {
        var place = new StackPane(foot);
        place.setPickOnBounds(false);
        return put(place, 292, NAV, 496, 112);
    }

    /** Puts a node at design coordinates (px). */
    public Frame put(Node node, double x, double y) {
        node.setLayoutX(x);
        node.setLayoutY(y);
        getChildren().add(node);
        return this;
    }

    /** Puts a region at design coordinates in that size (px). */
    public Frame put(Region region, double x, double y, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return put(region, x, y);
    }

    /** Follows what the corners show. */
    public Subscription attach() {
        return staff.attach();
    }

    private TouchButton corner(Icon icon, String key) {
        return TouchButton.corner(icon.view(48), tools.text(key), tools.size(38, 36), tools.bold());
    }

    /** The call for staff: says only what is known. */
    static final class StaffCorner {

        private final Tools tools;
        private final TouchButton button;

        StaffCorner(Tools tools) {
            this.tools = tools;
            this.button = TouchButton.corner(Icon.BELL.view(48), tools.text("staff.none"), tools.size(38, 34),
                    tools.bold());
            button.setId("call-staff");
            tools.taps().on(button, tools.staff()::call);
        }

        TouchButton button() {
            return button;
        }

        Subscription attach() {
            return tools.staff().statusProperty().subscribe(this::show);
        }

        private void show(StaffCall.Status status) {
            button.setGraphic(icon(status).view(48, status == StaffCall.Status.CALLED ? 3 : 2.2));
            button.setText(tools.text("staff." + status.name().toLowerCase(java.util.Locale.ROOT)));
            button.pseudoClassStateChanged(PseudoClass.getPseudoClass("called"), status == StaffCall.Status.CALLED);
            Tone tone = status == StaffCall.Status.CALLED || status == StaffCall.Status.COMING ? Tone.SEA : Tone.INK;
            tone.on(button);
        }

        private static Icon icon(StaffCall.Status status) {
            return switch (status) {
                case NONE, SENDING -> Icon.BELL;
                case CALLED, COMING -> Icon.CHECK;
                case FAILED -> Icon.WIFI_OFF;
            };
        }
    }

    /** An icon and a word in the foot of a screen. */
    public static HBox fact(Tools tools, Icon icon, String words) {
        var fact = new HBox(12, icon.view(44), Words.line(words, 34, tools.bold()));
        fact.setAlignment(javafx.geometry.Pos.CENTER);
        fact.setMouseTransparent(true);
        return Tone.INK2.on(fact);
    }
}
