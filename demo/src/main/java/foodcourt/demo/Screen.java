package foodcourt.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

import foodcourt.client.fx.Picture;
import foodcourt.client.fx.Program;

/**
 * A running program seen from outside, as a person sees it: what can be found on it by id, pressed, read, and drawn. It needs no
 * display: its scene has no stage.
 */
final class Screen {
    /** How long a person would wait for something to appear. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration DOUBLE_TAP = Duration.ofMillis(400);

    private final String name;
    private final Program program;
    private final Scene scene;
    private String last = "";

    Screen(String name, Supplier<Program> made) {
        this.name = name;
        this.program = onFx(made);
        this.scene = onFx(() -> new Scene(program.root(), program.width(), program.height()));
        onFx(() -> {
            program.start();
            return true;
        });
    }

    /** Waits until the node is there and can be seen. */
    void sees(String id) {
        await("'" + id + "' to appear", () -> visible(id) != null);
    }

    void seesNot(String id) {
        await("'" + id + "' to go", () -> visible(id) == null);
    }

    /** Waits until the node shows a text that fits, and returns it. */
    String reads(String id, Predicate<String> fits) {
        await("'" + id + "' to read as expected", () -> {
            var node = visible(id);
            return node != null && fits.test(textOf(node));
        });
        return onFx(() -> textOf(Objects.requireNonNull(visible(id))));
    }

    String reads(String id) {
        return reads(id, text -> !text.isBlank());
    }

    /** Waits until the button is there and enabled. */
    void awaits(String id) {
        await("'" + id + "' to be pressable", () -> visible(id) instanceof ButtonBase button && !button.isDisabled());
    }

    /** Waits until the button is there and enabled, and presses it. */
    void press(String id) {
        awaits(id);
        if (id.equals(last)) {
            // the apps count a double tap once
            Awaitility.await().pollDelay(DOUBLE_TAP).until(() -> true);
        }
        last = id;
        onFx(() -> {
            if (visible(id) instanceof ButtonBase button) {
                button.fire();
            }
            return true;
        });
    }

    /** Draws the screen as it is now, when its dishes are loaded. */
    void picture(Path file) {
        await("the dishes to be loaded",
                () -> scene.getRoot().lookupAll(".image-view").stream().allMatch(Screen::loaded));
        try {
            Picture.save(program, file);
        } catch (IOException e) {
            throw new StepFailed(name + ": no picture " + file + ": " + e.getMessage());
        }
    }

    String name() {
        return name;
    }

    void close() {
        onFx(() -> {
            program.close();
            return true;
        });
    }

    private void await(String what, Supplier<Boolean> seen) {
        try {
            Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> onFx(seen));
        } catch (ConditionTimeoutException e) {
            throw new StepFailed(name + ": waited " + PATIENCE.toSeconds() + " s in vain for " + what);
        }
    }

    private static boolean loaded(Node node) {
        return !(node instanceof ImageView view) || view.getImage() == null || view.getImage().getProgress() >= 1;
    }

    private @Nullable Node visible(String id) {
        for (var node : scene.getRoot().lookupAll("#" + id)) {
            if (shown(node)) {
                return node;
            }
        }
        return null;
    }

    private static boolean shown(Node node) {
        for (@Nullable
        Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String textOf(Node node) {
        @Nullable
        String spoken = node.getAccessibleText();
        if (spoken != null && !spoken.isBlank()) {
            return spoken;
        }
        return switch (node) {
            case Labeled labeled when labeled.getGraphic() == null || !words(labeled).isBlank() -> words(labeled);
            case Text text -> text.getText();
            case Parent parent -> parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).map(Screen::textOf)
                    .filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
            default -> "";
        };
    }

    private static String words(Labeled labeled) {
        return Objects.requireNonNullElse(labeled.getText(), "");
    }

    private static <T> T onFx(Supplier<T> work) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }
}
