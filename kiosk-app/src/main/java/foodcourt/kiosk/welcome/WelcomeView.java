package foodcourt.kiosk.welcome;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.api.PaymentMethod;
import foodcourt.api.Service;
import foodcourt.client.look.DishPicture;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.client.text.Times;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.LostStrip;
import foodcourt.kiosk.frame.Notice;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;

/** The first screen. */
final class WelcomeView implements ScreenView {

    private static final double HERO_WIDTH = 506;
    private static final double HERO_HEIGHT = 446;
    private static final double HERO_Y = 991;
    private static final double ROW_Y = 1461;
    private static final double LANGUAGE_Y = 1637;
    private static final List<Place> PLACES = List.of(new Place(24, 371, 508, 592, 40),
            new Place(548, 371, 246, 288, 32),
            new Place(810, 371, 246, 288, 32), new Place(548, 675, 246, 288, 32), new Place(810, 675, 246, 288, 32));

    private final Tools tools;
    private final WelcomeViewModel model;
    private final Frame frame;
    private final CourtSign sign;
    private final StackPane invitation = new StackPane();
    private final Pane dishes = new Pane();
    private final Region connecting;
    private final StackPane pays = new StackPane();
    private final LostStrip lost;
    private final TouchButton eatHere;
    private final TouchButton takeOut;

    private record Place(double x, double y, double width, double height, double radius) {}

    WelcomeView(Tools tools, WelcomeViewModel model, Languages languages) {
        this.tools = tools;
        this.model = model;
        sign = new CourtSign(tools);
        eatHere = hero(TouchButton.Kind.PRIMARY, Icon.BOWL, "service.eat_here").named("eat-here");
        takeOut = hero(TouchButton.Kind.OUTLINED, Icon.BAG, "service.take_out").named("take-out");
        takeOut.getStyleClass().add("k-hero");
        takeOut.setStyle("-fx-background-radius: 44, 39;");
        connecting = new Notice(tools, Notice.Kind.HONEY, Icon.WIFI_OFF, 56, tools.text("welcome.connecting"), 34, 764);
        frame = new Frame(tools).put(sign, 24, 34);
        frame.put(question(), 24, 150);
        invitation.setAlignment(Pos.CENTER_LEFT);
        frame.put(invitation, 24, 284, Frame.INNER, 68);
        frame.put(dishes, 0, 0);
        frame.put(eatHere, 24, HERO_Y).put(takeOut, 24 + HERO_WIDTH + 20, HERO_Y);
        frame.put(myOrder(), 24, ROW_Y).put(languages, 24, LANGUAGE_Y);
        frame.put(connecting, 24, 1788, 764, 112);
        lost = new LostStrip(tools, pays, "lost.wait");
        lost.setAlignment(Pos.CENTER_LEFT);
        frame.put(lost, 24, 1788, 764, 112);
        tools.taps().on(eatHere, () -> model.begin(Service.EAT_HERE));
        tools.taps().on(takeOut, () -> model.begin(Service.TAKE_OUT));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), sign.attach(), lost.attach(),
                model.contentProperty().subscribe(this::show), model.lastOrderProperty().subscribe(this::invite));
    }

    /** What it is about; from half an hour before the end, until when. */
    private void invite(Optional<LocalTime> lastOrder) {
        invitation.getChildren().setAll(lastOrder.<Node>map(this::until)
                .orElseGet(() -> Words.line(tools.text("welcome.invitation"), 44, tools.medium(), Tone.INK2)));
    }

    private Node until(LocalTime lastOrder) {
        var until = new Notice(tools, Notice.Kind.HONEY, Icon.CLOCK, 44,
                tools.text("welcome.last-order", Times.clock(lastOrder)), 40, Frame.INNER).named("last-order");
        until.setPadding(new Insets(0, 24, 0, 24));
        until.setMinHeight(68);
        return until;
    }

    private void show(WelcomeViewModel.Content content) {
        var known = content.known();
        connecting.setVisible(!known);
        lost.setVisible(known);
        pays.getChildren().setAll(content.pays().isEmpty() ? List.of() : List.of(accepted(content.pays())));
        eatHere.setDisable(!known);
        takeOut.setDisable(!known);
        dishes.getChildren().clear();
        for (int i = 0; i < PLACES.size(); i++) {
            dishes.getChildren().add(picture(PLACES.get(i), content.dishes(), i));
        }
    }

    private Node accepted(List<PaymentMethod> pays) {
        var methods = pays.stream().map(one -> tools.text("pay.method." + one.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" · "));
        var accepted = Frame.fact(tools, Icon.CARD, tools.text("welcome.pays", methods));
        accepted.setAlignment(Pos.CENTER_LEFT);
        accepted.setId("accepted-payment");
        return accepted;
    }

    private Node picture(Place place, List<WelcomeViewModel.Invitation> invitations, int number) {
        var node = number < invitations.size() ? picture(place, invitations.get(number)) : empty(place);
        node.relocate(place.x(), place.y());
        return node;
    }

    private Region picture(Place place, WelcomeViewModel.Invitation invitation) {
        var item = invitation.item();
        return new DishPicture(tools.pictures(), item.picture(), item.tint(), invitation.mark(), place.width(),
                place.height(), place.radius());
    }

    private static Region empty(Place place) {
        var empty = new Region();
        empty.getStyleClass().add("k-loading");
        empty.setStyle("-fx-background-radius: " + place.radius());
        empty.setMinSize(place.width(), place.height());
        empty.setPrefSize(place.width(), place.height());
        return empty;
    }

    private Label question() {
        var question = Words.fitting(tools.text("welcome.question"), tools.black(), 1032, 112, 100, 92);
        question.setMinHeight(140);
        return question;
    }

    private TouchButton hero(TouchButton.Kind kind, Icon icon, String key) {
        var content = new VBox(14, icon.view(136, 1.8), Words.line(tools.text(key), 80, tools.black()),
                Words.line(tools.text("other." + key), 40, tools.medium()));
        content.setAlignment(Pos.CENTER);
        return TouchButton.of(kind, content, tools.text(key)).sized(HERO_WIDTH, HERO_HEIGHT).rounded(44);
    }

    private TouchButton myOrder() {
        var button = TouchButton.titled(TouchButton.Kind.SECONDARY, Icon.RECEIPT.view(68),
                Words.line(tools.text("welcome.my-order"), 48, tools.black()),
                Words.line(tools.text("welcome.my-order.sub"), 34, tools.bold(), Tone.INK2));
        button.sized(Frame.INNER, 152).padded(28).named("my-order").setAlignment(Pos.CENTER_LEFT);
        tools.taps().on(button, model::myOrder);
        return button;
    }
}
