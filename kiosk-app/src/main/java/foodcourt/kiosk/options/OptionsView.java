package foodcourt.kiosk.options;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.api.OptionGroupView;
import foodcourt.client.look.DishPicture;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Pager;
import foodcourt.client.look.Price;
import foodcourt.client.look.ShopMarkView;
import foodcourt.client.look.Stepper;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.BarButton;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.LostStrip;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.session.Basket;

/** One dish and its choices. */
public final class OptionsView implements ScreenView {

    private static final double NAME = 564;
    private final Tools tools;
    private final OptionsViewModel model;
    private final Frame frame;
    private final VBox choices = new VBox();
    private final VBox facts = new VBox();
    private final TouchButton add;
    private final Stepper stepper;
    private final Region quantity;
    private final Pager pager;
    private final LostStrip foot;
    private final Price price;
    /** The name takes two lines, which leaves less room for the rest. */
    private final boolean wraps;
    private List<Object> shown = List.of();

    /** The view of this model. */
    public OptionsView(Tools tools, OptionsViewModel model) {
        this.tools = tools;
        this.model = model;
        var dish = model.contentProperty().get().item();
        wraps = Words.width(tools.text(dish.name()), 52, tools.black()) > NAME;
        price = Tone.PERSIMMON_PRESS.on(new Price(dish.price(), tools.texts().language(), wraps ? 50 : 60));
        stepper = new Stepper("quantity", 1, Basket.MOST, tools.text("less"), tools.text("more"))
                .onTap(tools.taps(), model::less, model::more);
        quantity = quantity();
        pager = new Pager("previous-options", tools.text("options.previous"), "next-options",
                tools.text("options.next"), 276, 92, tools.bold())
                .onTap(tools.taps(), model::previousPage, model::nextPage);
        add = TouchButton.of(TouchButton.Kind.PRIMARY_FLAT, Icon.BASKET.view(60), "", 52, tools.black())
                .sized(402, 132)
                .named("add-to-basket");
        tools.taps().on(add, model::add);
        facts.setAlignment(Pos.CENTER_LEFT);
        choices.setMinWidth(Frame.INNER);
        foot = new LostStrip(tools, new Region());
        frame = new Frame(tools).withHome().withSteps(0).withBack(model::back).withFoot(foot)
                .put(head(), Frame.MARGIN, 152)
                .put(choices, Frame.MARGIN, 492)
                .put(pager, Frame.MARGIN, 1484, Frame.INNER, 92)
                .put(new BarButton(facts, add), Frame.MARGIN, BarButton.Y);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), foot.attach(), model.contentProperty().subscribe(this::show),
                tools.court().viewProperty().subscribe(court -> model.refresh()));
    }

    private HBox head() {
        var content = model.contentProperty().get();
        var item = content.item();
        var shop = new HBox(12, new ShopMarkView(content.shop().shop().mark(), 56),
                Words.line(tools.text(content.shop().shop().name()), 38, tools.bold()));
        shop.setAlignment(Pos.CENTER_LEFT);
        var name = tools.text(item.name());
        var wraps = Words.width(name, 52, tools.black()) > NAME;
        var words = new VBox(wraps ? 2 : 6, shop,
                Words.fitting(name, tools.black(), NAME, tools.size(76, 64), 64, 58, 52), price);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinHeight(340);
        if (!item.allergens().isEmpty()) {
            words.getChildren().add(allergens(content));
        }
        return new HBox(28, new DishPicture(tools.pictures(), item.picture(), item.tint(),
                content.shop().shop().mark(), 440, 340, 36), words);
    }

    private Node allergens(OptionsViewModel.Content content) {
        var names = content.item().allergens().stream()
                .map(id -> tools.text("allergen." + id))
                .collect(Collectors.joining(tools.korean() ? " · " : ", "));
        var words = tools.text("options.allergens", names);
        var row = new HBox(10, Icon.WARNING.view(38), Words.fitting(words, tools.bold(), 484, 34));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(6, 16, 6, 16));
        row.setMaxWidth(Region.USE_PREF_SIZE);
        row.setStyle("-fx-background-color: -fc-honey-tint; -fx-background-radius: 16");
        return Tone.HONEY_TEXT.on(row);
    }

    private void show(OptionsViewModel.Content content) {
        showChoices(content);
        price.show(content.item().price());
        stepper.show(content.quantity());
        pager.show(content.page(), content.pages());
        add.setDisable(!content.ready());
        add.setText(action(content));
        facts.getChildren().setAll(Words.fitting(summary(content), tools.bold(), 540, 34),
                new Price(content.amount(), tools.texts().language(), 64));
        Tone.BAR.on(facts.getChildren().getFirst());
    }

    /** The tiles are made anew only when they are others: a finger may be on one of them when the court tells news. */
    private void showChoices(OptionsViewModel.Content content) {
        List<Object> now = List.of(content.groups(), content.chosen(), content.page(), content.pages());
        if (now.equals(shown)) {
            return;
        }
        if (!shown.isEmpty() && !shown.get(2).equals(content.page())) {
            tools.motion().appear(choices);
        }
        shown = now;
        choices.getChildren().clear();
        content.groups().forEach(group -> choices.getChildren().addAll(title(group), tiles(content, group)));
        if (content.page() == content.pages() - 1) {
            choices.getChildren().add(quantity);
        }
    }

    private String action(OptionsViewModel.Content content) {
        if (content.offered()) {
            return content.replaces() ? tools.text("options.replace") : tools.text("options.add", content.quantity());
        }
        return tools.text(switch (content.shop().availability()) {
            case PAUSED -> "menu.paused";
            case CLOSED -> "menu.closed";
            case OPEN -> "menu.sold-out";
        });
    }

    /** What is still to be chosen, else what was changed. */
    private String summary(OptionsViewModel.Content content) {
        return content.missing().map(group -> tools.text("options.missing", tools.text(group.name())))
                .orElseGet(() -> content.names().isEmpty() ? tools.text("options.as-is")
                        : content.names().stream().map(tools::text).collect(Collectors.joining(" · ")));
    }

    private HBox title(OptionGroupView group) {
        var title = new HBox(16, Words.line(tools.text(group.name()), 48, tools.black()),
                Words.line(rule(group), 34, tools.bold(), Tone.INK2));
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinHeight(GroupShape.TITLE);
        title.setMaxHeight(GroupShape.TITLE);
        title.setPadding(new Insets(14, 0, 0, 0));
        return title;
    }

    private String rule(OptionGroupView group) {
        if (group.max() == 1) {
            return tools.text(group.min() == 1 ? "options.one" : "options.one-or-none");
        }
        if (group.min() == 0) {
            return group.max() >= group.options().size() ? tools.text("options.any")
                    : tools.text("options.up-to", group.max());
        }
        return group.min() == group.max() ? tools.text("options.exactly", group.min())
                : tools.text("options.from-to", group.min(), group.max());
    }

    private GridPane tiles(OptionsViewModel.Content content, OptionGroupView group) {
        var shape = GroupShape.of(group);
        var grid = new GridPane(GroupShape.GAP, GroupShape.GAP);
        double width = (Frame.INNER - GroupShape.GAP * (shape.columns() - 1)) / shape.columns();
        for (int i = 0; i < group.options().size(); i++) {
            var option = group.options().get(i);
            var chosen = content.isChosen(group, option.optionId());
            var tile = new OptionTile(tools, group, option, chosen, width);
            tile.setDisable(!chosen && content.full(group));
            // the tiles are new after each choice: the guard is the place they stand in
            tile.setOnAction(_ -> tools.taps().once(choices, () -> model.toggle(group.groupId(), option.optionId())));
            grid.add(tile, i % shape.columns(), i / shape.columns());
        }
        return grid;
    }

    private Region quantity() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var row = new HBox(Words.line(tools.text("options.quantity"), 48, tools.black()), spring, stepper);
        row.getStyleClass().add("fc-card");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 24, 0, 32));
        row.setMinHeight(144);
        VBox.setMargin(row, new Insets(26, 0, 0, 0));
        return row;
    }
}
