package foodcourt.board;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import foodcourt.client.look.Look;
import foodcourt.client.text.Texts;

/** The whole board at 1920 × 1080: follows its view model from {@link #attach} to {@link #detach}. */
final class PickupBoardView extends Pane {
    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;

    private final Texts texts;
    private final HeaderView header;
    private final PreparingView preparing;
    private final ReadyView ready;
    private Subscription attached = Subscription.EMPTY;

    PickupBoardView(Texts texts, boolean reducedMotion) {
        this.texts = texts;
        header = new HeaderView(texts);
        preparing = new PreparingView(texts);
        ready = new ReadyView(texts, reducedMotion);
        Look.apply(this);
        Look.dark(this);
        getStylesheets().add(Objects.requireNonNull(PickupBoardView.class.getResource("board.css")).toExternalForm());
        getStyleClass().add("fc-ground");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(placed(header, 32, 0, 1856, 96), placed(preparing, 24, 96, 532, 960),
                placed(ready, 580, 96, 1316, 960));
    }

    void attach(PickupBoardViewModel model) {
        detach();
        attached = Subscription.combine(now(model.courtNameProperty(), name -> header.court(texts.of(name))),
                now(model.timeProperty(), header::time), now(model.linkProperty(), header::show),
                now(model.preparingProperty(), preparing::show), now(model.readyProperty(), ready::show));
    }

    void detach() {
        attached.unsubscribe();
        attached = Subscription.EMPTY;
    }

    private static <T> Subscription now(ObservableValue<T> value, java.util.function.Consumer<T> shows) {
        return value.subscribe(shows);
    }

    private static Region placed(Region node, double x, double y, double width, double height) {
        node.setManaged(false);
        node.resizeRelocate(x, y, width, height);
        return node;
    }
}
