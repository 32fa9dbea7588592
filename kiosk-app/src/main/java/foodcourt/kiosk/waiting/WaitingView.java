package foodcourt.kiosk.waiting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Subscription;

import foodcourt.client.look.DishPicture;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Price;
import foodcourt.client.look.Tabular;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Times;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Ring;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.session.PlacingStatus;
import foodcourt.kiosk.session.PricedLine;
import foodcourt.kiosk.session.StaffCall;

/** Too many orders, or no connection: what is safe, and when it goes on by itself. */
public final class WaitingView implements ScreenView {

    private static final Color SEA = Color.web("#0B6268");
    private static final Color HONEY = Color.web("#734600");
    private final Tools tools;
    private final WaitingViewModel model;
    private final Frame frame;
    private final Pane overloaded = new Pane();
    private final Pane offline = new Pane();
    private final Ring overloadedRing = new Ring(640, SEA);
    private final Ring offlineRing = new Ring(600, HONEY);
    private final Label countdown;
    private final Label ahead;
    private final Label again;
    private final Label seconds;
    private final Label until;
    private final StackPane person = new StackPane();
    private final StackPane placed = new StackPane();
    private final List<TouchButton> changes = new ArrayList<>();
    private final HBox findingOut;

    /** The view of this model. */
    public WaitingView(Tools tools, WaitingViewModel model) {
        this.tools = tools;
        countdown = Words.line("", 184, Weight.BLACK);
        ahead = Words.line("", 44, tools.bold(), Tone.SEA);
        again = Words.line("", 40, tools.bold(), Tone.SEA);
        this.model = model;
        seconds = Words.line("", tools.size(150, 140), tools.black());
        findingOut = findingOut();
        until = Words.line("", 40, tools.bold(), Tone.INK2);
        frame = new Frame(tools).withHome().withSteps(1).put(overloaded, 0, 0).put(offline, 0, 0);
        buildOverloaded();
        buildOffline();
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), model.attach(), model.statusProperty().subscribe(this::show),
                model.staffProperty().subscribe(this::show));
    }

    private void buildOverloaded() {
        ahead.managedProperty().bind(ahead.textProperty().isNotEmpty());
        overloadedRing.with(Words.line(tools.text("waiting.until"), 44, tools.bold(), Tone.INK2), countdown, ahead);
        var edit = TouchButton.of(TouchButton.Kind.OUTLINED, Icon.EDIT.view(52), tools.text("waiting.edit"), 48,
                tools.bold()).sized(508, 148).named("edit-basket");
        var stop = TouchButton.of(TouchButton.Kind.SECONDARY, tools.text("waiting.stop"), 48, tools.bold())
                .sized(508, 148)
                .named("stop-order");
        tools.taps().on(edit, model::edit);
        tools.taps().on(stop, model::stop);
        var column = column(heading("waiting.overloaded"),
                sentence("waiting.kept", "waiting.automatic", Tone.PERSIMMON_PRESS),
                gap(36), overloadedRing, again, kept(),
                placed);
        put(overloaded, column, stop, edit);
        changes.addAll(List.of(stop, edit));
        findingOut.relocate(Frame.MARGIN, 1612);
        overloaded.getChildren().add(findingOut);
    }

    private void buildOffline() {
        var icon = Tone.HONEY_TEXT.on(Icon.WIFI_OFF.view(104));
        offlineRing.with(icon, seconds, until);
        var staff = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.BELL.view(56), tools.text("waiting.staff"),
                tools.size(48, 44), tools.bold()).sized(508, 148).named("call-staff-here");
        var now = TouchButton.of(TouchButton.Kind.OUTLINED, Icon.UNDO.view(56), tools.text("waiting.now"),
                tools.size(48, 44), tools.bold()).sized(508, 148).named("try-now");
        tools.taps().on(staff, model::callStaff);
        tools.taps().on(now, model::tryNow);
        var column = column(heading("waiting.offline"), sentence("waiting.kept", "waiting.reconnect", Tone.SEA_PRESS),
                gap(36), offlineRing, gap(36), kept(),
                Frame.fact(tools, Icon.CHECK, tools.text("waiting.once")),
                person);
        put(offline, column, staff, now);
    }

    /** What is known of the person who was called: by the guest, or by the kiosk itself after a while. */
    private void show(StaffCall.Status staff) {
        person.getChildren().setAll(switch (staff) {
            case NONE -> Frame.fact(tools, Icon.CLOCK, tools.text("waiting.long"));
            case SENDING, FAILED -> Frame.fact(tools, Icon.BELL, tools.text("waiting.calling"));
            case CALLED, COMING -> Frame.fact(tools, Icon.CHECK, tools.text("waiting.called"));
        });
    }

    /** Only what is known: while it may be in already, "not ordered yet" is not. */
    private HBox notYet() {
        return tools.court().paysHere() ? Frame.fact(tools, Icon.CARD, tools.text("waiting.not-paid"))
                : model.mayChange() ? Frame.fact(tools, Icon.INFO, tools.text("waiting.not-placed"))
                        : Frame.fact(tools, Icon.CHECK, tools.text("waiting.once"));
    }

    /** In the place of the buttons that would order anew what may be in already. */
    private HBox findingOut() {
        var row = new HBox(18, Icon.INFO.view(56), Words.fitting(tools.text("waiting.finding-out"), tools.bold(),
                Frame.INNER - 160, tools.size(44, 40), 38, 34));
        row.setId("finding-out");
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("k-wait");
        row.setMinSize(Frame.INNER, 148);
        row.setMaxSize(Frame.INNER, 148);
        return row;
    }

    private void showWhatMayBeDone() {
        changes.forEach(button -> button.setVisible(model.mayChange()));
        findingOut.setVisible(!model.mayChange());
        placed.getChildren().setAll(notYet());
    }

    private static void put(Pane pane, VBox column, TouchButton left, TouchButton right) {
        column.relocate(Frame.MARGIN, 172);
        left.relocate(Frame.MARGIN, 1612);
        right.relocate(Frame.MARGIN + 524, 1612);
        pane.getChildren().addAll(column, left, right);
    }

    private static VBox column(Node... parts) {
        var column = new VBox(16, parts);
        column.setAlignment(Pos.TOP_CENTER);
        column.setMinWidth(Frame.INNER);
        column.setMaxWidth(Frame.INNER);
        return column;
    }

    private static Region gap(double height) {
        var gap = new Region();
        gap.setMinHeight(height - 32);
        return gap;
    }

    private Label heading(String key) {
        return Words.centred(Words.fitting(tools.text(key), tools.black(), Frame.INNER, 92, 84));
    }

    private Node sentence(String first, String second, Tone tone) {
        return new VBox(8, Words.centred(wide(Words.line(tools.text(first), 50, tools.bold()))),
                tone.on(Words.centred(wide(Words.line(tools.text(second), 50, tools.bold())))));
    }

    private static Label wide(Label label) {
        label.setMinWidth(Frame.INNER);
        return label;
    }

    private HBox kept() {
        var bill = model.bill();
        var pictures = new HBox(12);
        pictures.setAlignment(Pos.CENTER_LEFT);
        model.pictures().forEach(line -> pictures.getChildren().add(picture(line)));
        var words = new VBox(Words.line(tools.text("waiting.items", bill.count()), 40, tools.bold(), Tone.INK2),
                new Price(bill.total(), tools.texts().language(), 60));
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(20, pictures, words, Tone.SEA.on(Icon.CHECK.view(72, 3.2)));
        card.getStyleClass().add("fc-card");
        card.setAlignment(Pos.CENTER_LEFT);
        card.setPadding(new Insets(24, 28, 24, 28));
        card.setMinWidth(Frame.INNER);
        return card;
    }

    private DishPicture picture(PricedLine line) {
        return new DishPicture(tools.pictures(), line.item().picture(), line.item().tint(),
                line.shop().shop().mark(), 112, 104, 22);
    }

    private void show(PlacingStatus status) {
        showWhatMayBeDone();
        overloaded.setVisible(status instanceof PlacingStatus.Overloaded);
        offline.setVisible(status instanceof PlacingStatus.Offline);
        switch (status) {
            case PlacingStatus.Overloaded(var left, var whole, var repeated, var orders) -> {
                ahead.setText(orders > 0 ? tools.text("waiting.ahead", orders) : "");
                countdown.setText(Tabular.of(Times.minutesSeconds(Duration.ofSeconds(left))));
                again.setText(left == 0 ? tools.text("waiting.sending") : repeated ? tools.text("waiting.again") : "");
                overloadedRing.show((double) left / whole);
            }
            case PlacingStatus.Offline(var left, var whole) -> {
                seconds.setText(left == 0 ? "…" : tools.text("waiting.seconds", left));
                until.setText(tools.text(left == 0 ? "waiting.sending" : "waiting.next-try"));
                offlineRing.show((double) left / whole);
            }
            case PlacingStatus.Resting(),PlacingStatus.Sending() -> {
                // the screen is about to change
            }
        }
    }
}
