package foodcourt.trials.soak;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import org.jspecify.annotations.Nullable;

import foodcourt.client.fx.HandTicker;

/**
 * A guest's hand on the screen of a window: touches by the toolkit's own robot, so that what is pressed is what lies there, and
 * measures how long it takes until the touch is painted. It also lets the simulated day pass: a second for each touch. It lives
 * on the UI thread, in its frames.
 */
final class Hand extends AnimationTimer implements InstantSource {
    /** Before a frame begins, the painting of the one before the last has ended. */
    private static final int PAINTED = 2;
    private static final int SECONDS_A_FRAME = 10;

    private final Robot robot = new Robot();
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Scene scene;
    private final HandTicker ticker;
    private final PaintTimes times;
    private final Instant morning = InstantSource.system().instant();
    private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
    private final AtomicLong second = new AtomicLong();
    private @Nullable Node painted;
    private int resting;
    private int frames;
    private long touched;

    Hand(Scene scene, HandTicker ticker, PaintTimes times) {
        this.scene = scene;
        this.ticker = ticker;
        this.times = times;
    }

    /** Does all of this; the future ends with the last step. */
    CompletableFuture<Void> does(List<Step> visit) {
        steps.addAll(visit);
        done = new CompletableFuture<>();
        return done;
    }

    /** What it waits for at this moment. */
    String next() {
        return String.valueOf(steps.peek());
    }

    /** Seconds of the simulated day that have gone by; any thread. */
    long seconds() {
        return second.get();
    }

    /** The time of the simulated day; any thread. */
    @Override
    public Instant instant() {
        return morning.plusSeconds(second.get());
    }

    @Override
    public void handle(long now) {
        if (touched != 0) {
            frames++;
            if (frames < PAINTED) {
                return;
            }
            times.add(System.nanoTime() - touched);
            touched = 0;
        }
        rest();
        if (resting == 0) {
            act();
        }
    }

    private void act() {
        var next = steps.peek();
        var acted = switch (next) {
            case null -> false;
            case Step.Rests(var seconds) -> {
                resting = seconds;
                yield true;
            }
            case Step.Sees(var id) -> seen(id) != null;
            case Step.Touch(var id) -> touch(seen(id));
        };
        if (acted) {
            steps.remove();
        }
        if (steps.isEmpty() && resting == 0 && touched == 0) {
            done.complete(null);
        }
    }

    private void rest() {
        for (int i = 0; i < SECONDS_A_FRAME && resting > 0; i++) {
            resting--;
            pass();
        }
    }

    private void pass() {
        second.incrementAndGet();
        ticker.tick();
    }

    private boolean touch(@Nullable Node node) {
        if (node == null || node.isDisabled() || !node.equals(painted)) {
            // what came since the last frame is not laid out yet
            painted = node;
            return false;
        }
        pass();
        var box = node.localToScreen(node.getLayoutBounds());
        robot.mouseMove(box.getCenterX(), box.getCenterY());
        frames = 0;
        touched = System.nanoTime();
        robot.mousePress(MouseButton.PRIMARY);
        robot.mouseRelease(MouseButton.PRIMARY);
        return true;
    }

    private @Nullable Node seen(String id) {
        return scene.getRoot().lookupAll("#" + id).stream().filter(Hand::visible).findFirst().orElse(null);
    }

    private static boolean visible(Node node) {
        for (@Nullable
        Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
