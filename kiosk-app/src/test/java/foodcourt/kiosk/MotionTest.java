package foodcourt.kiosk;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.client.checks.FxToolkit;
import foodcourt.client.look.Look;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.kiosk.frame.Motion;

import static org.assertj.core.api.Assertions.assertThat;

/** Screens become others softly, and no touch waits for it. */
@ExtendWith(FxToolkit.class)
class MotionTest {

    private final Pane place = new Pane();
    private final Motion motion = new Motion(false);
    private Stage stage = FxToolkit.on(Stage::new);

    @BeforeEach
    void show() {
        FxToolkit.run(() -> {
            Look.apply(place);
            stage.setScene(new Scene(place, 540, 960));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxToolkit.run(stage::close);
    }

    private static Pane screen(String id) {
        var button = TouchButton.of(TouchButton.Kind.SECONDARY, id, 40, Weight.BLACK).sized(300, 100).named(id);
        return new Pane(button);
    }

    @Test
    void theNewScreenTakesTouchesWhileTheOldOneStillFades() {
        FxToolkit.run(() -> {
            motion.replace(place, screen("old"));
            motion.replace(place, screen("new"));
            assertThat(place.getChildren()).hasSize(2);
            assertThat(place.lookup("#old")).isNull();
            assertThat(place.getChildren().getFirst().isMouseTransparent()).isTrue();
            assertThat(place.getChildren().getLast().isMouseTransparent()).isFalse();
        });
        FxToolkit.until("the fade is over", Duration.ofSeconds(10), () -> place.getChildren().size() == 1);
        FxToolkit.run(() -> {
            assertThat(place.lookup("#new")).isNotNull();
            assertThat(place.getChildren().getFirst().getOpacity()).isEqualTo(1);
        });
    }

    @Test
    void screensThatFollowEachOtherFastLeaveOnlyTheLast() {
        FxToolkit.run(() -> {
            for (int i = 0; i < 20; i++) {
                motion.replace(place, screen("screen-" + i));
            }
            assertThat(place.getChildren()).hasSizeLessThanOrEqualTo(2);
        });
        FxToolkit.until("the fade is over", Duration.ofSeconds(10), () -> place.getChildren().size() == 1
                && place.getChildren().getFirst().getOpacity() == 1);
        FxToolkit.run(() -> assertThat(place.lookup("#screen-19")).isNotNull());
    }

    @Test
    void whereMotionIsReducedOrNobodyLooksItIsACut() {
        FxToolkit.run(() -> {
            motion.reduce(true);
            motion.replace(place, screen("old"));
            motion.replace(place, screen("new"));
            assertThat(place.getChildren()).hasSize(1);
            var unseen = new Pane();
            var _ = new Scene(unseen, 100, 100);
            motion.reduce(false);
            motion.replace(unseen, screen("old"));
            motion.replace(unseen, screen("new"));
            assertThat(unseen.getChildren()).extracting(Node::getOpacity).containsExactly(1.0);
        });
    }

    @Test
    void aPressIsSeenInTheNextFrame() {
        var ground = new AtomicReference<Object>();
        FxToolkit.run(() -> {
            motion.replace(place, screen("button"));
            place.applyCss();
            place.layout();
            var button = (Button) place.lookup("#button");
            var before = background(button);
            button.fireEvent(press(button.localToScene(button.getLayoutBounds())));
            // what a frame does before it paints
            place.applyCss();
            ground.set(background(button));
            assertThat(ground.get()).isNotEqualTo(before);
        });
    }

    private static Object background(Region region) {
        return region.getBackground().getFills().getLast().getFill();
    }

    private static MouseEvent press(Bounds where) {
        return new MouseEvent(MouseEvent.MOUSE_PRESSED, where.getCenterX(), where.getCenterY(), where.getCenterX(),
                where.getCenterY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false,
                false, false, null);
    }
}
