package foodcourt.kiosk.basket;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
import foodcourt.kiosk.session.Bill;
import foodcourt.kiosk.session.PricedLine;

/** The basket before it is ordered. */
public final class ReviewView implements ScreenView {

    private final Tools tools;
    private final ReviewViewModel model;
    private final Frame frame;
    private final VBox lines = new VBox(20);
    private final Pager pager;
    private final HBox total = new HBox();
    private final TouchButton place;
    private final TouchButton addMore;
    private final LostStrip foot;

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
                .put(heading(), Frame.MARGIN, 156, Frame.INNER, 84)
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
        return heading;
    }

    private void show(ReviewViewModel.Content content) {
        lines.getChildren().clear();
        byShop(content.lines()).forEach(shop -> lines.getChildren().add(card(shop)));
        if (content.notice().first() || content.notice() == ReviewViewModel.Notice.SEVERAL_SHOPS
                && content.pages() == 1 && content.room() >= ReviewViewModel.NOTICE) {
            notice(content);
        }
        pager.show(content.page(), content.pages());
        showTotal(content.bill());
        place.setDisable(!content.orderable());
        place.setText(tools.text(content.sending() ? "basket.placing" : action()));
        addMore.setDisable(content.sending());
    }

    private void notice(ReviewViewModel.Content content) {
        var several = content.notice() == ReviewViewModel.Notice.SEVERAL_SHOPS;
        var key = "basket.notice." + content.notice().name().toLowerCase(java.util.Locale.ROOT);
        var notice = new Notice(tools, several ? Notice.Kind.HONEY : Notice.Kind.PLUM,
                several ? Icon.INFO : Icon.WARNING, 60,
                tools.text(key), 38, Frame.INNER).named(several ? "basket-notice" : "basket-trouble");
        // what hinders stands first, general advice last
        if (several) {
            lines.getChildren().add(notice);
        } else {
            lines.getChildren().addFirst(notice);
        }
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
        var head = new HBox(18, new ShopMarkView(shop.shop().mark(), 76),
                Words.fitting(tools.text(shop.shop().name()), tools.black(), 540, 48, 40, 36), spring(),
                new Chip(Chip.Kind.SUNKEN, Icon.CLOCK.view(38, 2.6), tools.text("basket.wait", shop.waitMinutes()),
                        38, tools.bold()));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 0, 12, 0));
        head.getStyleClass().add("k-shop-head");
        var card = new Card(new Insets(20, 28, 8, 28), head);
        card.setMinWidth(Frame.INNER);
        card.setMaxWidth(Frame.INNER);
        lines.forEach(line -> card.getChildren()
                .add(new LineRow(tools, model, line, line.equals(lines.getLast()), this.lines)));
        return card;
    }

    private void showTotal(Bill bill) {
        var words = new VBox(-2, Words.line(tools.text("basket.total"), 64, tools.black()),
                Words.line(tools.text(bill.shops() == 1 ? "basket.counts.one" : "basket.counts", bill.shops(),
                        bill.count()), 34, tools.bold(), Tone.INK2));
        words.setAlignment(Pos.CENTER_LEFT);
        total.getChildren().setAll(words, spring(), new Price(bill.total(), tools.texts().language(), 96));
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
