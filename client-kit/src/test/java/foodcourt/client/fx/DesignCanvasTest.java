package foodcourt.client.fx;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

@ExtendWith(FxToolkit.class)
class DesignCanvasTest {

    @Test
    void aSmallerWindowShowsAllOfTheDesign() {
        assertThat(shown(540, 960)).satisfies(box -> has(box, 0, 0, 540, 960));
    }

    @Test
    void whatDoesNotFitTheDesignsFormIsLeftAtBothSides() {
        assertThat(shown(1080, 960)).satisfies(box -> has(box, 270, 0, 540, 960));
        assertThat(shown(540, 1160)).satisfies(box -> has(box, 0, 100, 540, 960));
    }

    @Test
    void aLargerScreenShowsItLarger() {
        assertThat(shown(2160, 3840)).satisfies(box -> has(box, 0, 0, 2160, 3840));
    }

    private static Bounds shown(double width, double height) {
        return FxToolkit.on(() -> {
            var design = new Pane();
            var canvas = new DesignCanvas(design, 1080, 1920);
            var scene = new Scene(canvas, width, height);
            scene.getRoot().layout();
            return design.localToScene(design.getLayoutBounds());
        });
    }

    private static void has(Bounds box, double x, double y, double width, double height) {
        assertThat(new double[]{box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()})
                .containsExactly(new double[]{x, y, width, height}, offset(0.01));
    }
}
