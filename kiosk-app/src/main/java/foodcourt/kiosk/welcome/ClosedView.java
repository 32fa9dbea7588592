package foodcourt.kiosk.welcome;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.client.look.Card;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.client.text.Times;
import foodcourt.kiosk.court.CourtHours;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.LostStrip;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;

/** The first screen while every shop is closed: when the next one opens, and the hours. */
final class ClosedView implements ScreenView {

    /** Rows for the hours; when there are more shops with hours of their own, one row holds them all. */
    private static final int ROWS = 4;
    private final Tools tools;
    private final WelcomeViewModel model;
    private final Frame frame;
    private final CourtSign sign;
    private final LostStrip lost;
    private final VBox words = new VBox(16);
    private final StackPane hours = new StackPane();

    ClosedView(Tools tools, WelcomeViewModel model, Languages languages) {
        this.tools = tools;
        this.model = model;
        sign = new CourtSign(tools);
        lost = new LostStrip(tools, "lost.wait");
        var moon = new StackPane(Icon.MOON.view(150, 1.8));
        moon.setStyle("-fx-background-color: -fc-sunken; -fx-background-radius: 999;");
        var myOrder = TouchButton
                .of(TouchButton.Kind.SECONDARY, Icon.RECEIPT.view(60), tools.text("welcome.my-order"), 52,
                        tools.black())
                .sized(Frame.INNER, 144).named("my-order");
        tools.taps().on(myOrder, model::myOrder);
        var fact = new HBox(Frame.fact(tools, Icon.RECEIPT, tools.text("closed.my-order")));
        fact.setAlignment(Pos.CENTER);
        words.setAlignment(Pos.TOP_CENTER);
        hours.setAlignment(Pos.TOP_CENTER);
        frame = new Frame(tools).put(sign, Frame.MARGIN, 34).put(moon, 400, 216, 280, 280)
                .put(words, Frame.MARGIN, 536, Frame.INNER, 400)
                .put(hours, Frame.MARGIN, 948, Frame.INNER, 400)
                .put(fact, Frame.MARGIN, 1366, Frame.INNER, 60)
                .put(myOrder, Frame.MARGIN, 1460).put(languages, Frame.MARGIN, 1637)
                .put(lost, Frame.MARGIN, 1788, 496, 112);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), sign.attach(), lost.attach(),
                model.opensProperty().subscribe(this::show));
    }

    private void show(Optional<CourtHours.Next> next) {
        words.getChildren().setAll(next.map(this::opens).orElseGet(this::unknown));
        hours.getChildren().setAll(next.map(this::card).stream().toList());
    }

    /** The next opening stands first: it is what somebody wants to know who stands before a closed court. */
    private List<Node> opens(CourtHours.Next next) {
        var time = Times.spoken(next.time(), tools.texts().language());
        return List.of(
                Words.centred(Tone.INK2.on(Words.lines(tools.text(next.today() ? "closed.early" : "closed.over"), 60,
                        tools.bold(), Frame.INNER, 0))),
                Words.centred(Words.lines(tools.text(next.today() ? "closed.opens.today" : "closed.opens.tomorrow",
                        time), tools.size(100, 104), tools.black(), Frame.INNER, 0)));
    }

    private List<Node> unknown() {
        return List.of(
                Words.centred(Words.lines(tools.text("closed.title"), tools.size(104, 92), tools.black(), Frame.INNER,
                        0)),
                Words.centred(Tone.INK2.on(Words.lines(tools.text("closed.what"), 48, tools.bold(), Frame.INNER, 8))));
    }

    private Card card(CourtHours.Next next) {
        var card = new Card(new Insets(16, 44, 16, 44));
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setMinWidth(Frame.INNER);
        if (next.same().isPresent() || next.shops().size() > ROWS) {
            card.getChildren().add(row(tools.text(next.same().isPresent() ? "closed.daily" : "closed.differs"),
                    next.same().orElseGet(next::widest), true));
        } else {
            next.shops().forEach(shop -> card.getChildren()
                    .add(row(tools.text(shop.shop()), shop.hours(), shop.equals(next.shops().getLast()))));
        }
        return card;
    }

    private HBox row(String name, CourtHours.Hours hours, boolean last) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var row = new HBox(16, Words.fitting(name, tools.bold(), 560, 48, 44, 40, 36, 34), spring,
                Words.line(Times.clock(hours.from()) + " – " + Times.clock(hours.to()), 54, tools.black()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(92);
        row.getStyleClass().addAll(last ? List.of("k-line", "k-last") : List.of("k-line"));
        return row;
    }
}
