package foodcourt.console.today;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import foodcourt.api.AccountView;
import foodcourt.api.TicketStatus;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Price;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** The day of the shop: four figures, its hours, its dishes, what it will get. */
public final class TodayView extends Pane {
    private static final double SIDE = 24;
    private static final double LEFT = 1172;

    private final Texts texts;
    private final Node notices;
    private final Pane content = new Pane();

    /** @param notices stand where otherwise the running tickets are counted */
    public TodayView(TodayViewModel today, Texts texts, Node notices) {
        this.texts = texts;
        this.notices = notices;
        notices.setManaged(true);
        getChildren().addAll(content, beside());
        content.setManaged(false);
        today.account().subscribe(this::show);
    }

    private void show(@Nullable AccountView account) {
        content.getChildren().clear();
        if (account == null) {
            at(Tone.DINK2.on(Words.line(texts.get("today.loading"), 34, Weight.BOLD)), SIDE, 124, 800, 60);
            return;
        }
        at(figures(account), SIDE, 124, 1872, 184);
        at(hours(account), SIDE, 324, LEFT, 548);
        at(new SoldItems(account.items(), texts), 1212, 324, 684, 548);
        at(settlement(account), SIDE, 888, LEFT, 172);
        at(running(account), 1212, 888, 684, 172);
    }

    private void at(Node node, double x, double y, double width, double height) {
        node.setManaged(false);
        node.resizeRelocate(x, y, width, height);
        content.getChildren().add(node);
    }

    private Node beside() {
        var place = new HBox(notices);
        place.setAlignment(Pos.CENTER_LEFT);
        place.setManaged(false);
        place.resizeRelocate(1212, 888, 684, 172);
        place.getStyleClass().add("covering");
        place.visibleProperty().bind(notices.visibleProperty());
        return place;
    }

    private Node figures(AccountView account) {
        var minutes = account.averageMinutes();
        var average = Words.line(minutes == null ? texts.get("today.average.none")
                : texts.get("today.average.value", minutes), 60, Weight.BLACK);
        var sales = new Price(account.sales(), texts.language(), 60);
        sales.setId("today-sales");
        var orders = Words.line(texts.get("today.count", account.orders()), 60, Weight.BLACK);
        orders.setId("today-orders");
        var row = new HBox(16, figure(Icon.CASH, "today.sales", sales, texts.get("today.sales.note")),
                figure(Icon.RECEIPT, "today.orders", orders, texts.get("today.orders.note", account.completed())),
                figure(Icon.FLAME, "today.average", average, texts.get("today.average.note")),
                figure(Icon.CROSS, "today.cancelled",
                        Words.line(texts.get("today.count", account.cancelled()), 60, Weight.BLACK),
                        texts.get("today.cancelled.note", texts.won(account.cancelledAmount()))));
        row.setFillHeight(true);
        return row;
    }

    private Node figure(Icon icon, String key, Node value, String note) {
        var label = Tone.DINK2.on(new HBox(12, icon.view(36), Words.line(texts.get(key), 30, Weight.BOLD)));
        label.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(label, value, Words.line(note, 28, Weight.BOLD, Tone.DINK2));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setSpacing(2);
        box.setPadding(new Insets(14, 26, 14, 26));
        box.getStyleClass().add("panel");
        box.setPrefWidth(456);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node hours(AccountView account) {
        var peak = TodayViewModel.peak(account);
        var word = Words.line(peak.map(hour -> texts.get("today.peak", hour.hour())).orElse(""), 28, Weight.BOLD,
                Tone.EMBER);
        word.setId("today-peak");
        var top = new HBox(Words.line(texts.get("today.hours"), 34, Weight.BLACK), Buttons.gap(), word);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setMinHeight(46);
        var chart = new HoursChart(account.hours(), peak.map(AccountView.Hour::hour).orElse(-1), texts);
        VBox.setVgrow(chart, Priority.ALWAYS);
        var box = new VBox(top, chart);
        box.setPadding(new Insets(18, 26, 18, 26));
        box.getStyleClass().add("panel");
        return box;
    }

    private Node settlement(AccountView account) {
        var ordered = account.sales() + account.cancelledAmount();
        var row = new HBox(32, amount("today.ordered", new Price(ordered, texts.language(), 44)),
                amount("today.deducted", Words.line(texts.won(-account.cancelledAmount()), 44, Weight.BLACK)),
                Buttons.gap(),
                payout(account.sales()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 28, 0, 28));
        row.getStyleClass().add("cream");
        return Tone.INK.on(row);
    }

    private Node amount(String key, Node price) {
        var box = new VBox(4, Tone.INK2.on(Words.line(texts.get(key), 28, Weight.BOLD)), price);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node payout(long sales) {
        var price = Tone.PERSIMMON_PRESS.on(new Price(sales, texts.language(), 72));
        price.setId("today-payout");
        var label = Tone.INK2.on(Words.line(texts.get("today.payout"), 28, Weight.BOLD));
        var box = new VBox(label, price);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private Node running(AccountView account) {
        var row = new HBox(16, running("lane.new", Tone.EMBER, count(account, TicketStatus.RECEIVED)
                + count(account, TicketStatus.ACCEPTED)),
                running("lane.cooking", Tone.HONEY_LIGHT, count(account, TicketStatus.COOKING)),
                running("lane.ready", Tone.SEA_LIGHT, count(account, TicketStatus.READY)));
        row.setAlignment(Pos.CENTER);
        row.setPadding(new Insets(0, 26, 0, 26));
        row.getStyleClass().add("panel");
        return row;
    }

    private Node running(String key, Tone tone, int count) {
        Label word = tone.on(Words.line(texts.get(key), 30, Weight.BOLD));
        var box = new VBox(word, Words.line(Integer.toString(count), 60, Weight.BLACK));
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static int count(AccountView account, TicketStatus status) {
        return account.byStatus().getOrDefault(status, 0);
    }
}
