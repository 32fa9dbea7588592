package foodcourt.kiosk.staff;

import java.time.Duration;
import java.util.Locale;
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
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Notice;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;

/** What the kiosk is and what can be done at it: the panel's scale, sound, connection, version, restart. */
public final class MaintenanceView implements ScreenView {

    /**
     * What does not change while it is shown.
     *
     * @param device the kiosk's name
     * @param server its address
     * @param version of the program
     */
    public record Facts(String device, String server, String version) {}

    private static final double CARD = Frame.INNER - 64;
    private final Tools tools;
    private final MaintenanceViewModel model;
    private final Facts facts;
    private final Frame frame;
    private final Label scale;
    private final Label what;
    private final Label version;
    private final Ruler ruler;
    private final HBox connection = new HBox(10);
    private final PrinterCheck printerCheck;
    private final HBox printer = new HBox(10);
    private final TerminalCheck terminalCheck;
    private final HBox terminal = new HBox(10);
    private final MoneyCheck money;
    private final TouchButton restart;
    private final StackPane refusal = new StackPane();
    private final Pane over = new Pane();

    /** The view of this model. */
    public MaintenanceView(Tools tools, MaintenanceViewModel model, TouchTestViewModel touch, Facts facts,
            PrinterCheck printerCheck, TerminalCheck terminalCheck, MoneyCheck money) {
        this.money = money;
        this.printerCheck = printerCheck;
        this.terminalCheck = terminalCheck;
        terminal.setAlignment(Pos.CENTER_LEFT);
        printer.setAlignment(Pos.CENTER_LEFT);
        this.tools = tools;
        this.model = model;
        this.facts = facts;
        scale = Words.line("", 44, tools.black());
        what = Words.lines("", 36, tools.bold(), CARD, 2);
        version = Words.line(facts.version(), 36, tools.bold(), Tone.INK2);
        ruler = new Ruler(tools, CARD);
        connection.setAlignment(Pos.CENTER_LEFT);
        restart = TouchButton.of(TouchButton.Kind.DESTRUCTIVE, Icon.UNDO.view(44, 2.8), "", 44, tools.bold())
                .sized(508, 120).padded(8).named("restart");
        tools.taps().on(restart, model::restart);
        var finish = TouchButton.of(TouchButton.Kind.PRIMARY, tools.text("staff.finish"), 48, tools.black())
                .sized(508, 120).named("finish-maintenance");
        tools.taps().on(finish, model::leave);
        frame = new Frame(tools).withHome().withTitle(tools.text("staff.maintenance")).withBack(model::leave)
                .put(Words.fitting(facts.device(), tools.black(), Frame.INNER - 320, 60, 48, 40), Frame.MARGIN, 156)
                .put(action(Icon.CHECK, "staff.doctor", "examine", model::examine), Frame.MARGIN + Frame.INNER - 290,
                        164)
                .put(Words.line(tools.text("staff.no-orders"), 38, tools.bold(), Tone.INK2), Frame.MARGIN, 234)
                .put(scaleCard(), Frame.MARGIN, 304).put(rows(facts, touch), Frame.MARGIN, 720)
                .put(refusal, Frame.MARGIN, 1518).put(restart, Frame.MARGIN, 1648).put(finish, 548, 1648)
                .put(over, 0, 0);
        over.setPickOnBounds(false);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), model.attach(), model.lineProperty().subscribe(this::show),
                model.restartProperty().subscribe(this::show), attachPrinter(),
                attachTerminal(), money.attach(), money.openProperty().subscribe(open -> showNotice()),
                model.connectionProperty().subscribe(this::show));
    }

    private VBox scaleCard() {
        var head = row(new HBox(18, Icon.SLIDERS.view(52), Words.line(tools.text("staff.scale"), 44, tools.black())),
                scale);
        var save = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.CHECK.view(40, 3), tools.text("staff.save"), 40,
                tools.bold()).sized(230, 96).gap(12).padded(8).named("save-scale");
        tools.taps().on(save, model::save);
        var steps = new HBox(16, step("−5", "shorter-much", -50), step("−0.1", "shorter", -1),
                step("+0.1", "longer", 1), step("+5", "longer-much", 50));
        return card(new VBox(14, head, what, ruler, row(steps, save)));
    }

    private TouchButton step(String words, String id, int tenths) {
        var button = TouchButton.of(TouchButton.Kind.SECONDARY, words, 40, tools.bold()).sized(140, 96).padded(4)
                .named(id);
        // every tap counts here: ten of them are one millimetre
        return button.onTap(() -> model.lengthen(tenths));
    }

    private VBox rows(Facts facts, TouchTestViewModel touch) {
        var listen = action(Icon.SOUND, "staff.listen", "test-sound", model::listen);
        var test = action(Icon.HAND, "staff.touch.test", "test-touch", model::testTouch);
        var again = action(Icon.UNDO, "staff.refresh", "test-connection", model::refresh);
        var print = action(Icon.PRINTER, "staff.printer.test", "test-print", printerCheck::print);
        print.setVisible(printerCheck.available());
        var rows = new VBox(
                line(Icon.PRINTER, "staff.printer", printer, print),
                line(Icon.SOUND, "staff.sound", muted(tools.text("staff.sound.what")), listen),
                line(Icon.HAND, "staff.touch", tested(touch), test),
                line(Icon.WIFI, "staff.connection", new VBox(connection, muted(facts.server())), again),
                line(Icon.INFO, "staff.version", version,
                        action(Icon.SEARCH, "staff.log", "show-log", this::showLog)));
        if (terminalCheck.available()) {
            rows.getChildren().add(1, line(Icon.CARD, "staff.terminal", terminal,
                    action(Icon.UNDO, "staff.terminal.check", "test-terminal", terminalCheck::ask)));
        }
        return card(rows);
    }

    private Subscription attachTerminal() {
        if (!terminalCheck.available()) {
            return Subscription.EMPTY;
        }
        terminalCheck.ask();
        return terminalCheck.stateProperty().subscribe(this::showTerminal);
    }

    private void showTerminal(TerminalCheck.State state) {
        switch (state) {
            case TerminalCheck.State.Asking() ->
                say(terminal, Icon.INFO, words("staff.printer.asking"), Tone.INK2);
            case TerminalCheck.State.Answers(var took) ->
                say(terminal, Icon.CHECK, words("staff.terminal.answers", seconds(took)), Tone.SEA_PRESS);
            case TerminalCheck.State.Silent() ->
                say(terminal, Icon.WARNING, words("staff.printer.unavailable"), Tone.HONEY_TEXT);
        }
    }

    private Label words(String key, Object... arguments) {
        return Words.line(tools.text(key, arguments), 38, tools.bold());
    }

    /** How a part is: in words, with a sign, and in a tone. */
    private static void say(HBox place, Icon sign, Label words, Tone tone) {
        place.getChildren().setAll(sign.view(38, 3), words);
        tone.on(place);
    }

    private void showLog() {
        over.getChildren().setAll(new LogSheet(tools, model.log()).sheet(() -> over.getChildren().clear()));
    }

    private Node tested(TouchTestViewModel touch) {
        return touch.tested()
                .map(last -> good(tools.text("staff.touch.done", tools.clock(last.at()),
                        String.format(Locale.ROOT, "%.0f", Math.ceil(last.largestError())))))
                .orElseGet(() -> muted(tools.text("staff.touch.none")));
    }

    private Node good(String words) {
        var row = new HBox(10, Icon.CHECK.view(38, 3), Words.fitting(words, tools.bold(), 500, 38, 34));
        row.setAlignment(Pos.CENTER_LEFT);
        return Tone.SEA_PRESS.on(row);
    }

    private HBox line(Icon icon, String key, Node below, Region action) {
        var words = new VBox(Words.line(tools.text(key), 44, tools.black()), below);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(26, icon.view(60), words, action);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(below instanceof VBox ? 152 : 114);
        line.getStyleClass().addAll("k-line");
        return line;
    }

    private TouchButton action(Icon icon, String key, String id, Runnable action) {
        var button = TouchButton.of(TouchButton.Kind.SECONDARY, icon.view(40, 2.6), tools.text(key), 38, tools.bold())
                .sized(290, 96).gap(12).padded(6).named(id);
        tools.taps().on(button, action);
        return button;
    }

    private Label muted(String words) {
        return Tone.INK2.on(Words.fitting(words, tools.bold(), 560, 38, 34));
    }

    private static HBox row(Node left, Node right) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var row = new HBox(16, left, spring, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static VBox card(VBox content) {
        content.getStyleClass().add("fc-card");
        content.setPadding(new Insets(20, 32, 16, 32));
        content.setMinWidth(Frame.INNER);
        content.setMaxWidth(Frame.INNER);
        return content;
    }

    private void show(MaintenanceViewModel.Line line) {
        ruler.show(line.px());
        scale.setText(String.format(Locale.ROOT, "%.3f px/mm", line.pxPerMm()));
        what.setText(line.saving() == MaintenanceViewModel.Saving.NONE ? tools.text("staff.scale.what")
                : tools.text("staff.saving." + line.saving().name().toLowerCase(Locale.ROOT),
                        String.format(Locale.ROOT, "%.3f", line.saved())));
        switch (line.saving()) {
            case NONE, SAVING -> Tone.INK2.on(what);
            case SAVED -> Tone.SEA_PRESS.on(what);
            case FAILED -> Tone.PLUM.on(what);
        }
    }

    private void show(MaintenanceViewModel.Restart how) {
        restart.setText(tools.text(
                how == MaintenanceViewModel.Restart.ASKED ? "staff.restart.sure" : "staff.restart"));
        showNotice();
    }

    /** Why it does not restart; else, what money is unclear. */
    private void showNotice() {
        refusal.getChildren().clear();
        if (model.restartProperty().get() == MaintenanceViewModel.Restart.REFUSED) {
            refusal.getChildren().add(new Notice(tools, Notice.Kind.HONEY, Icon.WARNING, 56,
                    tools.text("staff.restart.refused"), 38, Frame.INNER).named("restart-refused"));
        } else if (!money.openProperty().get().isEmpty()) {
            refusal.getChildren().add(TouchButton.of(TouchButton.Kind.OUTLINED, Icon.WARNING.view(48, 2.6),
                    tools.text("staff.money.open", money.openProperty().get().size()), 40, tools.bold())
                    .sized(Frame.INNER, 112).gap(18).named("open-money").onTap(tools.taps(), this::showMoney));
        }
    }

    private void showMoney() {
        over.getChildren().setAll(new MoneySheet(tools, money).sheet(() -> {
            money.back();
            over.getChildren().clear();
        }));
    }

    private Subscription attachPrinter() {
        printerCheck.ask();
        return printerCheck.stateProperty().subscribe(this::showPrinter);
    }

    private void showPrinter(PrinterCheck.State state) {
        var fine = switch (state) {
            case READY, PRINTED -> true;
            case NONE, ASKING, PRINTING, PAPER_LOW, OUT_OF_PAPER, UNAVAILABLE -> false;
        };
        var waiting = state == PrinterCheck.State.ASKING || state == PrinterCheck.State.PRINTING
                || state == PrinterCheck.State.NONE;
        var words = words("staff.printer." + state.name().toLowerCase(Locale.ROOT));
        words.setId("printer-state");
        say(printer, fine ? Icon.CHECK : waiting ? Icon.INFO : Icon.WARNING, words,
                fine ? Tone.SEA_PRESS : waiting ? Tone.INK2 : Tone.HONEY_TEXT);
    }

    private void show(MaintenanceViewModel.Connection now) {
        var words = now.lost() ? tools.text("staff.connection.lost")
                : now.answer().map(this::answered).orElseGet(() -> tools.text("staff.connection.there"));
        say(connection, now.lost() ? Icon.WIFI_OFF : Icon.CHECK, Words.fitting(words, tools.bold(), 500, 38, 34),
                now.lost() ? Tone.HONEY_TEXT : Tone.SEA_PRESS);
        version.setText(model.menuTime()
                .map(moment -> tools.text("staff.version.menu", facts.version(), tools.clock(moment)))
                .orElse(facts.version()));
    }

    private String answered(Duration took) {
        return tools.text("staff.connection.answer", seconds(took));
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", Math.max(0.1, took.toMillis() / 1000.0));
    }
}
