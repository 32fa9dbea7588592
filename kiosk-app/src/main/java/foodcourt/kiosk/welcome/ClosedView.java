package foodcourt.kiosk.welcome;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.LostStrip;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;

/** The first screen while every shop is closed. */
final class ClosedView implements ScreenView {

    private final Frame frame;
    private final CourtSign sign;
    private final LostStrip lost;

    ClosedView(Tools tools, WelcomeViewModel model, Languages languages) {
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
        fact.setAlignment(javafx.geometry.Pos.CENTER);
        frame = new Frame(tools).put(sign, Frame.MARGIN, 34).put(moon, 390, 300, 300, 300)
                .put(centred(Words.lines(tools.text("closed.title"), tools.size(104, 92), tools.black(), Frame.INNER,
                        0)), Frame.MARGIN, 660)
                .put(centred(Tone.INK2.on(Words.lines(tools.text("closed.what"), 48, tools.bold(), Frame.INNER, 8))),
                        Frame.MARGIN, 940)
                .put(fact, Frame.MARGIN, 1340, Frame.INNER, 60)
                .put(myOrder, Frame.MARGIN, 1430).put(languages, Frame.MARGIN, 1637)
                .put(lost, Frame.MARGIN, 1788, 496, 112);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), sign.attach(), lost.attach());
    }

    private static Label centred(Label label) {
        return Words.centred(label);
    }
}
