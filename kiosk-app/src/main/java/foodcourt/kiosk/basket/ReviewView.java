package foodcourt.kiosk.basket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.api.Service;
import foodcourt.client.look.Card;
import foodcourt.client.look.Chip;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Pager;
import foodcourt.client.look.Price;
import foodcourt.client.look.ShopMarkView;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.LostStrip;
import foodcourt.kiosk.frame.Notice;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.session.PricedLine;

/** The basket before it is ordered. */
public final class ReviewView implements ScreenView {

    /** Width for the words of the one action, px. */
    private static final double ACTION = 540;
    private final Tools tools;
    private final ReviewViewModel model;
    private final Frame frame;
    private final VBox lines = new VBox(20);
    private final Pager pager;
    private final HBox total = new HBox();
    private final TouchButton place;
    private final TouchButton addMore;
    private final LostStrip foot;
    private final StackPane head = new StackPane();
    private final Map<String, Chip> waits = new HashMap<>();
    private final List<LineRow> rows = new ArrayList<>();
    private int page = -1;
    private List<Object> shown = List.of();
    private List<Object> asked = List.of();

    /** The view of this model. */
    public ReviewView(Tools tools, ReviewViewModel model) {
        this.tools = tools;
        this.model = model;
        pager = new Pager("previous-lines", tools.text("basket.previous"), "next-lines", tools.text("basket.next"), 276,
                92, tools.bold())
                .onTap(tools.taps(), model::previousPage, model::nextPage);
        addMore = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.PLUS.view(52, 2.8), tools.text("basket.add-more"),
                tools.size(48, 44), tools.bold()).sized(338, 156).gap(12).padded(8).named("add-more");
        place = TouchButton.leading(TouchButton.Kind.PRIMARY, tools.text(action()), Icon.RIGHT.view(56, 3), 60,
                tools.black()).sized(678, 162).named("place-order");
        tools.taps().on(addMore, model::addMore);
        tools.taps().on(place, model::place);
        total.getStyleClass().add("k-total");
        total.setAlignment(Pos.CENTER_LEFT);
        total.setPadding(new Insets(0, 12, 0, 12));
        foot = new LostStrip(tools, new Region());
        frame = new Frame(tools).withHome().withSteps(1).withBack(model::addMore).withFoot(foot)
                .put(head, Frame.MARGIN, 148, Frame.INNER, 100)
                .put(lines, Frame.MARGIN, 258)
                .put(pager, Frame.MARGIN, 1332, Frame.INNER, 92)
                .put(total, Frame.MARGIN, 1440, Frame.INNER, 148)
                .put(addMore, Frame.MARGIN, 1612).put(place, Frame.MARGIN + 354, 1612);
        lines.setMinWidth(Frame.INNER);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), foot.attach(), model.attach(),
                model.contentProperty().subscribe(this::show));
    }

    private String action() {
        return tools.court().paysHere() ? "basket.pay" : "basket.place";
    }

    private HBox heading() {
        var eatHere = model.contentProperty().get().service() == Service.EAT_HERE;
        var heading = new HBox(Words.line(tools.text("basket.question"), 72, tools.black()), spring(),
                new Chip(Chip.Kind.INK, (eatHere ? Icon.BOWL : Icon.BAG).view(42),
                        tools.text(eatHere ? "service.eat_here" : "service.take_out"), 38, tools.bold()));
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setPadding(new Insets(8, 0, 8, 0));
        return heading;
    }

    private void show(ReviewViewModel.Content content) {
        head.getChildren().setAll(content.notice().first() ? trouble(content.notice()) : heading());
        showLines(content);
        content.lines().forEach(this::showWait);
        if (page >= 0 && page != content.page()) {
            tools.motion().appear(lines);
        }
        page = content.page();
        pager.show(content.page(), content.pages());
        showTotal(content);
        showAction(content);
        addMore.setDisable(content.sending());
        frame.backDisabled(content.sending());
        rows.forEach(row -> row.setDisable(content.sending()));
    }

    /** The lines are made anew only when they say something else: a finger may be on them while the court tells news. */
    private void showLines(ReviewViewModel.Content content) {
        var several = content.notice() == ReviewViewModel.Notice.SEVERAL_SHOPS && content.pages() == 1
                && content.room() >= ReviewViewModel.NOTICE;
        List<Object> now = List.of(content.lines().stream().map(ReviewView::said).toList(), several);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        waits.clear();
        rows.clear();
        lines.getChildren().clear();
        byShop(content.lines()).forEach(shop -> lines.getChildren().add(card(shop)));
        if (several) {
            lines.getChildren().add(new Notice(tools, Notice.Kind.HONEY, Icon.INFO, 60,
                    tools.text("basket.notice.several_shops"), 38, Frame.INNER).named("basket-notice"));
        }
    }

    private void showWait(PricedLine line) {
        var wait = waits.get(line.line().shopId());
        if (wait != null) {
            wait.words().setText(tools.text("basket.wait", line.shop().waitMinutes()));
        }
    }

    private static List<Object> said(PricedLine line) {
        return List.of(line.number(), line.line(), line.shop().shop(), line.item(), line.price(), line.obstacle(),
                Optional.ofNullable(line.shop().resumesAt()));
    }

    /** What hinders stands where the question stood, so that nothing below it moves. */
    private Notice trouble(ReviewViewModel.Notice notice) {
        var happened = notice == ReviewViewModel.Notice.TOTAL_CHANGED || notice == ReviewViewModel.Notice.GONE;
        var trouble = new Notice(tools, happened ? Notice.Kind.HONEY : Notice.Kind.PLUM,
                happened ? Icon.INFO : Icon.WARNING, 60,
                tools.text("basket.notice." + notice.name().toLowerCase(Locale.ROOT)), 36, Frame.INNER)
                .named("basket-trouble");
        trouble.setPadding(new Insets(2, 24, 2, 26));
        return trouble;
    }

    private void showAction(ReviewViewModel.Content content) {
        var words = tools.text(content.sending() ? "basket.placing"
                : !content.bill().orderable() && !content.lines().isEmpty() ? "basket.blocked"
                        : content.repriced() ? "basket.place-repriced" : action());
        place.setDisable(!content.orderable());
        place.setText(words);
        place.setFont(tools.black().font(DoubleStream.of(60, 52, 46)
                .filter(size -> Words.width(words, size, tools.black()) <= ACTION).findFirst().orElse(42)));
        List<Object> now = List.of(words, content.total());
        if (!asked.isEmpty() && !asked.equals(now)) {
            tools.taps().changed(place);
        }
        asked = now;
    }

    private static List<List<PricedLine>> byShop(List<PricedLine> lines) {
        var shops = new ArrayList<List<PricedLine>>();
        for (var line : lines) {
            if (shops.isEmpty() || !shops.getLast().getFirst().line().shopId().equals(line.line().shopId())) {
                shops.add(new ArrayList<>());
            }
            shops.getLast().add(line);
        }
        return shops;
    }

    private Card card(List<PricedLine> lines) {
        var shop = lines.getFirst().shop();
        var wait = new Chip(Chip.Kind.SUNKEN, Icon.CLOCK.view(38, 2.6), "", 38, tools.bold());
        waits.put(shop.shop().shopId(), wait);
        var head = new HBox(18, new ShopMarkView(shop.shop().mark(), 76),
                Words.fitting(tools.text(shop.shop().name()), tools.black(), 540, 48, 40, 36), spring(),
                wait);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 0, 12, 0));
        head.getStyleClass().add("k-shop-head");
        var card = new Card(new Insets(20, 28, 8, 28), head);
        card.setMinWidth(Frame.INNER);
        card.setMaxWidth(Frame.INNER);
        for (var line : lines) {
            var row = new LineRow(tools, model, line, line.equals(lines.getLast()), this.lines);
            rows.add(row);
            card.getChildren().add(row);
        }
        return card;
    }

    private void showTotal(ReviewViewModel.Content content) {
        var words = new VBox(-2, Words.line(tools.text("basket.total"), 64, tools.black()), counts(content));
        words.setAlignment(Pos.CENTER_LEFT);
        total.getChildren().setAll(words, spring(),
                new Price(content.total(), tools.texts().language(), 96));
    }

    private Label counts(ReviewViewModel.Content content) {
        if (content.repriced()) {
            return Words.line(tools.text("basket.was", tools.texts().won(content.seenTotal())), 34, tools.bold(),
                    Tone.PERSIMMON_PRESS);
        }
        var bill = content.bill();
        return Words.line(tools.text(bill.shops() == 1 ? "basket.counts.one" : "basket.counts", bill.shops(),
                bill.count()), 34, tools.bold(), Tone.INK2);
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
