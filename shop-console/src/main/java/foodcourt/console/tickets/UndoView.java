package foodcourt.console.tickets;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** The undo place, 332 by 206, always below Ready: what was done last, one button, a bar that drains in ten seconds. */
final class UndoView extends Pane {
    static final double WIDTH = 332;
    static final double HEIGHT = 206;
    private static final double BAR = 14;
    private static final double A_SECOND = 0.12;

    private final Texts texts;
    private final Label number = Words.line("", 30, Weight.BLACK);
    private final Label did = Words.line("", 30, Weight.BOLD);
    private final TouchButton undo;
    private final Region bar = new Region();
    private final DoubleProperty left = new SimpleDoubleProperty();
    private final Timeline draining = new Timeline();
    private @Nullable Act shown;

    UndoView(Texts texts, TicketsViewModel tickets) {
        this.texts = texts;
        var line = new HBox(10, Tone.SEA.on(Icon.CHECK.view(40, 3.4)), number, did);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(16, 14, 0, 14));
        line.resizeRelocate(0, 0, WIDTH, 60);
        undo = Buttons.iconed(Icon.UNDO, 44, 2.6, "", 36, "undo-button").sized(WIDTH - 28, 96).padded(8).rounded(18);
        undo.setFont(Weight.BLACK.font(36));
        undo.setId("undo");
        undo.setOnAction(_ -> tickets.undo());
        undo.resizeRelocate(14, 72, WIDTH - 28, 96);
        bar.getStyleClass().add("undo-bar");
        getStyleClass().add("undo");
        setPrefSize(WIDTH, HEIGHT);
        setClip(rounded());
        getChildren().addAll(line, undo, bar);
        getChildren().forEach(child -> child.setManaged(false));
        left.subscribe(share -> bar.resizeRelocate(0, HEIGHT - BAR, WIDTH * share.doubleValue(), BAR));
        tickets.undoOffer().subscribe(this::show);
    }

    private void show(@Nullable UndoOffer offer) {
        setVisible(offer != null);
        if (offer == null) {
            shown = null;
            draining.stop();
            return;
        }
        number.setText(offer.act().number());
        did.setText(didWhat(offer.act()));
        undo.setText(offer.seconds() > 0 ? texts.get("undo.seconds", offer.seconds()) : texts.get("undo.quiet"));
        undo.setAccessibleText(offer.act().number() + " " + undo.getText());
        drain(offer);
    }

    /** The bar moves by itself between the seconds; it is set right when another act is shown. */
    private void drain(UndoOffer offer) {
        if (offer.act().equals(shown) && Math.abs(left.get() - offer.left()) < A_SECOND) {
            return;
        }
        shown = offer.act();
        draining.stop();
        left.set(offer.left());
        draining.getKeyFrames().setAll(new KeyFrame(Duration.seconds(UndoLog.SHOWN.toSeconds() * offer.left()),
                new KeyValue(left, 0, Interpolator.LINEAR)));
        draining.play();
    }

    private String didWhat(Act act) {
        return switch (act.action()) {
            case ACCEPT -> texts.get("undo.accepted");
            case START_COOKING, ACCEPT_AND_START -> texts.get("undo.started");
            case FINISH_COOKING -> texts.get("undo.called");
            case CONFIRM_PICKUP -> texts.get("undo.collected");
            case GIVE_UP_WAITING -> texts.get("undo.unclaimed");
            case REJECT -> texts.get("undo.rejected");
            case ACKNOWLEDGE, CALL_AGAIN, RECALL -> "";
        };
    }

    private static Rectangle rounded() {
        var clip = new Rectangle(WIDTH, HEIGHT);
        clip.setArcWidth(40);
        clip.setArcHeight(40);
        return clip;
    }
}
