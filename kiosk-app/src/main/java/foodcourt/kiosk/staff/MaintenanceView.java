package foodcourt.kiosk.staff;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
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

    private final Tools tools;
    private final MaintenanceViewModel model;
    private final Frame frame;
    private final ScaleCard scale;
    private final PrinterLine printer;
    private final TerminalCheck terminalCheck;
    private final TerminalLine terminal;
    private final ServerLines server;
    private final MoneyCheck money;
    private final TouchButton restart;
    private final BottomNotice notice;
    private final Pane over = new Pane();

    /** The view of this model. */
    public MaintenanceView(Tools tools, MaintenanceViewModel model, TouchTestViewModel touch, Facts facts,
            PrinterCheck printerCheck, TerminalCheck terminalCheck, MoneyCheck money) {
        this.tools = tools;
        this.model = model;
        this.terminalCheck = terminalCheck;
        this.money = money;
        scale = new ScaleCard(tools, model);
        printer = new PrinterLine(tools, printerCheck);
        terminal = new TerminalLine(tools, terminalCheck);
        server = new ServerLines(tools, model, facts);
        notice = new BottomNotice(tools, model, money, this::showMoney);
        restart = TouchButton.of(TouchButton.Kind.DESTRUCTIVE, Icon.UNDO.view(44, 2.8), "", 44, tools.bold())
                .sized(508, 120).padded(8).named("restart");
        tools.taps().on(restart, model::restart);
        var finish = TouchButton.of(TouchButton.Kind.PRIMARY, tools.text("staff.finish"), 48, tools.black())
                .sized(508, 120).named("finish-maintenance");
        tools.taps().on(finish, model::leave);
        frame = new Frame(tools).withHome().withTitle(tools.text("staff.maintenance")).withBack(model::leave)
                .put(Words.fitting(facts.device(), tools.black(), Frame.INNER - 320, 60, 48, 40), Frame.MARGIN, 156)
                .put(Parts.action(tools, Icon.CHECK, "staff.doctor", "examine", model::examine),
                        Frame.MARGIN + Frame.INNER - 290, 164)
                .put(Words.line(tools.text("staff.no-orders"), 38, tools.bold(), Tone.INK2), Frame.MARGIN, 234)
                .put(scale.card(), Frame.MARGIN, 304).put(lines(touch), Frame.MARGIN, 720)
                .put(notice, Frame.MARGIN, 1518).put(restart, Frame.MARGIN, 1648).put(finish, 548, 1648)
                .put(over, 0, 0);
        over.setPickOnBounds(false);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), model.attach(), scale.attach(),
                model.restartProperty().subscribe(this::show), printer.attach(), terminal.attach(), notice.attach(),
                server.attach());
    }

    private VBox lines(TouchTestViewModel touch) {
        var lines = new VBox(printer.line());
        if (terminalCheck.available()) {
            lines.getChildren().add(terminal.line());
        }
        lines.getChildren().addAll(
                Parts.line(tools, Icon.SOUND, "staff.sound", Parts.muted(tools, tools.text("staff.sound.what")),
                        Parts.action(tools, Icon.SOUND, "staff.listen", "test-sound", model::listen)),
                Parts.line(tools, Icon.HAND, "staff.touch", tested(touch),
                        Parts.action(tools, Icon.HAND, "staff.touch.test", "test-touch", model::testTouch)),
                server.connection(), server.version(this::showLog));
        return Parts.card(lines);
    }

    private Node tested(TouchTestViewModel touch) {
        return touch.tested().<Node>map(this::done)
                .orElseGet(() -> Parts.muted(tools, tools.text("staff.touch.none")));
    }

    private PartState done(TouchTestViewModel.Tested last) {
        var words = tools.text("staff.touch.done", tools.clock(last.at()),
                String.format(Locale.ROOT, "%.0f", Math.ceil(last.largestError())));
        return new PartState().say(Icon.CHECK, Words.fitting(words, tools.bold(), 500, 38, 34), Tone.SEA_PRESS);
    }

    private void show(MaintenanceViewModel.Restart how) {
        restart.setText(tools.text(
                how == MaintenanceViewModel.Restart.ASKED ? "staff.restart.sure" : "staff.restart"));
    }

    private void showLog() {
        over.getChildren().setAll(new LogSheet(tools, model.log()).sheet(() -> over.getChildren().clear()));
    }

    private void showMoney() {
        over.getChildren().setAll(new MoneySheet(tools, money).sheet(() -> {
            money.back();
            over.getChildren().clear();
        }));
    }
}
