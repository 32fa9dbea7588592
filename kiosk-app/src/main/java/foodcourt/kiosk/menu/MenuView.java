package foodcourt.kiosk.menu;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

import foodcourt.api.Service;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Pager;
import foodcourt.kiosk.frame.BarButton;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.LostStrip;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;

/** Shops and dishes. */
public final class MenuView implements ScreenView {

    private static final double DISHES_Y = 452;
    private static final double GAP = 16;
    private final Tools tools;
    private final MenuViewModel model;
    private final Frame frame;
    private final ShopTabs tabs;
    private final Pane dishes = new Pane();
    private final Pager pager;
    private final BasketBar bar;
    private final LostStrip foot;
    private List<Object> page = List.of();

    /** The view of this model. */
    public MenuView(Tools tools, MenuViewModel model) {
        this.tools = tools;
        this.model = model;
        tabs = new ShopTabs(tools, model);
        bar = new BasketBar(tools, model);
        var eatHere = model.service() == Service.EAT_HERE;
        foot = new LostStrip(tools, Frame.fact(tools, eatHere ? Icon.BOWL : Icon.BAG,
                tools.text(eatHere ? "service.eat_here" : "service.take_out")));
        pager = new Pager("previous-dishes", tools.text("menu.previous"), "next-dishes", tools.text("menu.next"), 276,
                92, tools.bold())
                .onTap(tools.taps(), model::previousDishes, model::nextDishes);
        frame = new Frame(tools).withHome().withSteps(0).withBack(model::back).withFoot(foot)
                .put(tabs, Frame.MARGIN, 148)
                .put(dishes, Frame.MARGIN, DISHES_Y)
                .put(pager, Frame.MARGIN, 1480, Frame.INNER, 92)
                .put(bar.node(), Frame.MARGIN, BarButton.Y);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), foot.attach(), model.contentProperty().subscribe(this::show),
                model.barProperty().subscribe(bar::show));
    }

    private void show(MenuViewModel.Content content) {
        tabs.show(content);
        var cards = new ArrayList<DishCard>();
        for (int i = 0; i < content.dishes().size(); i++) {
            cards.add(card(i, content.dishes().get(i)));
        }
        dishes.getChildren().setAll(cards);
        List<Object> other = List.of(content.page(), content.tabs().stream().filter(MenuViewModel.ShopTab::selected)
                .map(tab -> tab.shop().shopId()).toList());
        if (!page.isEmpty() && !page.equals(other)) {
            tools.motion().appear(dishes);
        }
        page = other;
        pager.show(content.page(), content.pages());
    }

    /** The one that stands there, if it still says what is true: a finger may be on it while the court tells news. */
    private DishCard card(int place, MenuViewModel.Dish dish) {
        if (place < dishes.getChildren().size() && dishes.getChildren().get(place) instanceof DishCard known
                && known.shows(dish)) {
            return known;
        }
        var card = new DishCard(tools, dish);
        int row = place / 2;
        card.relocate(place % 2 * (DishCard.WIDTH + GAP), row * (DishCard.HEIGHT + GAP));
        tools.taps().on(card, () -> model.choose(dish));
        return card;
    }
}
