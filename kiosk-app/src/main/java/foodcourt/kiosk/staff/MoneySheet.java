package foodcourt.kiosk.staff;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Sheet;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.payment.DoubtfulPayment;

/** Unclear payments over the staff's page: what each is, and what staff found out about it. */
final class MoneySheet {

    private static final double WIDTH = 936;
    private static final double HALF = (WIDTH - 24) / 2;
    /** There is seldom more than one; the next ones follow when these are known. */
    private static final int SHOWN = 3;
    private final Tools tools;
    private final MoneyCheck money;
    private final VBox content = new VBox();
    private Subscription following = Subscription.EMPTY;

    MoneySheet(Tools tools, MoneyCheck money) {
        this.tools = tools;
        this.money = money;
    }

    Sheet sheet(Runnable close) {
        var done = TouchButton.of(TouchButton.Kind.SECONDARY, tools.text("staff.log.close"), 48, tools.bold())
                .sized(WIDTH, 140).named("close-money").onTap(tools.taps(), close);
        var sheet = new Sheet(tools, 1720).add(Words.line(tools.text("staff.money.title"), 72, tools.black()), 0)
                .add(Tone.INK2.on(Words.lines(tools.text("staff.money.what"), 38, tools.bold(), WIDTH, 6)), 12)
                .add(content, 24).spring().add(done, 24);
        var _ = sheet.sceneProperty().subscribe(scene -> follow(scene != null));
        return sheet;
    }

    private void follow(boolean shown) {
        following.unsubscribe();
        following = shown ? Subscription.combine(money.openProperty().subscribe(known -> show()),
                money.askedProperty().subscribe(asked -> show())) : Subscription.EMPTY;
    }

    private void show() {
        content.setSpacing(24);
        money.askedProperty().get().ifPresentOrElse(
                finding -> content.getChildren().setAll(question(finding)),
                () -> content.getChildren().setAll(rows(money.openProperty().get())));
        if (content.getChildren().isEmpty()) {
            content.getChildren().add(Tone.SEA_PRESS.on(Words.line(tools.text("staff.money.none"), 44, tools.bold())));
        }
    }

    private List<VBox> rows(List<DoubtfulPayment> open) {
        return IntStream.range(0, Math.min(SHOWN, open.size())).mapToObj(line -> row(line, open.get(line))).toList();
    }

    private VBox row(int id, DoubtfulPayment payment) {
        return card(what(payment), new HBox(24,
                choice(Icon.CHECK, "staff.money.charged", "charged-" + id, () -> money.say(payment, true)),
                choice(Icon.CROSS, "staff.money.not-charged", "not-charged-" + id, () -> money.say(payment, false))));
    }

    private VBox question(MoneyCheck.Finding finding) {
        var charged = finding.charged();
        var yes = TouchButton.of(TouchButton.Kind.DESTRUCTIVE, tools.text("staff.money.yes"), 44, tools.black())
                .sized(HALF - 32, 132).padded(8).named("confirm-money").onTap(tools.taps(), money::confirm);
        var no = TouchButton.of(TouchButton.Kind.SECONDARY, tools.text("back"), 44, tools.bold()).sized(HALF - 32, 132)
                .named("back-money").onTap(tools.taps(), money::back);
        return card(what(finding.payment()),
                Words.lines(tools.text(charged ? "staff.money.charged.sure" : "staff.money.not-charged.sure"), 44,
                        tools.black(), WIDTH - 64, 6),
                Tone.INK2.on(Words.lines(
                        tools.text(charged ? "staff.money.charged.then" : "staff.money.not-charged.then"), 38,
                        tools.bold(), WIDTH - 64, 6)),
                new HBox(24, no, yes));
    }

    private Node what(DoubtfulPayment payment) {
        var reference = Words.fitting(payment.reference(), tools.black(), WIDTH - 64, 60, 48, 40);
        return new VBox(reference, Tone.INK2.on(Words.line(
                tools.text("pay.method." + payment.method().name().toLowerCase(Locale.ROOT)) + " · "
                        + tools.texts().won(payment.won()),
                40, tools.bold())));
    }

    private TouchButton choice(Icon icon, String key, String id, Runnable action) {
        return TouchButton.of(TouchButton.Kind.SECONDARY, icon.view(44, 2.8), tools.text(key), 38, tools.bold())
                .sized(HALF - 32, 132).gap(12).padded(8).named(id).onTap(tools.taps(), action);
    }

    private static VBox card(Node... nodes) {
        var card = new VBox(20, nodes);
        card.getStyleClass().add("k-number-slip");
        card.setPadding(new Insets(24, 32, 24, 32));
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMinWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        return card;
    }
}
