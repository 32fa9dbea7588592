package foodcourt.client.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxToolkit.class)
class ProgramWindowTest {
    private final List<String> told = new ArrayList<>();
    private final Program program = new Program() {
        private final Pane root = new Pane();

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public double width() {
            return 1080;
        }

        @Override
        public double height() {
            return 1920;
        }

        @Override
        public void start() {
            told.add("started");
        }

        @Override
        public void close() {
            told.add("closed");
        }
    };

    @Test
    void aWindowHasItsSizeAndClosesTheProgramWithIt() {
        FxToolkit.run(() -> {
            var stage = new Stage();
            new ProgramWindow(program, stage).show("Foodcourt", new WindowSize(270, 480));
            assertThat(stage.isFullScreen()).isFalse();
            assertThat(stage.getScene().getWidth()).isEqualTo(270);
            assertThat(told).containsExactly("started");
            stage.close();
            assertThat(told).containsExactly("started", "closed");
        });
    }

    @Test
    void aFullScreenHasNoWayOutAndNoHint() {
        FxToolkit.run(() -> {
            var stage = new Stage();
            new ProgramWindow(program, stage).show("Foodcourt", null);
            assertThat(stage.isFullScreen()).isTrue();
            assertThat(stage.getFullScreenExitHint()).isEmpty();
            assertThat(stage.getFullScreenExitKeyCombination()).isEqualTo(KeyCombination.NO_MATCH);
            stage.close();
        });
    }
}
