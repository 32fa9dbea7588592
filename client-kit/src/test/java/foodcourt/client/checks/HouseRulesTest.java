package foodcourt.client.checks;

import java.net.http.HttpClient;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.control.Label;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseRulesTest {

    @Test
    void theKitItselfKeepsTheRules() {
        HouseRules.hold("foodcourt.client");
    }

    @Test
    void aViewModelWithAControlIsFound() {
        broken(LabelViewModel.class, "a view model is tested without a toolkit");
    }

    @Test
    void anotherWayToTheUiThreadIsFound() {
        broken(Shortcut.class, "exactly one place crosses to the UI thread");
        broken(HiddenShortcut.class, "exactly one place crosses to the UI thread");
    }

    @Test
    void anotherHttpClientIsFound() {
        broken(Caller.class, "only the connection speaks with the server");
    }

    @Test
    void lookingAtNothingIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> HouseRules.hold("foodcourt.nowhere"));
    }

    private static void broken(Class<?> breaker, String why) {
        assertThatThrownBy(() -> HouseRules.check(new ClassFileImporter().importClasses(breaker)))
                .isInstanceOf(AssertionError.class).hasMessageContaining(why);
    }

    private record LabelViewModel(Label label) {}

    @SuppressWarnings("UnusedMethod") // it is there to be found
    private static final class Shortcut {
        void cross() {
            Platform.runLater(() -> {
            });
        }
    }

    @SuppressWarnings("UnusedMethod") // it is there to be found
    private static final class HiddenShortcut {
        Executor way() {
            return Platform::runLater;
        }
    }

    private record Caller(HttpClient http) {}
}
