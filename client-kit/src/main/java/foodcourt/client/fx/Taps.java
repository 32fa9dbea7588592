package foodcourt.client.fx;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * Two taps on the same thing within 300 ms count once: fingers tremble and wet gloves bounce. For the UI thread.
 */
public final class Taps {
    /** Within this time after a tap that counted, another on the same node does not, unless one on another came between. */
    public static final Duration TOGETHER = Duration.ofMillis(300);
    /** So long after its meaning changed a tap is taken for one that was meant for what stood there before. */
    public static final Duration SURPRISE = Duration.ofMillis(600);
    private static final String SURPRISED = "foodcourt.surprised";
    private static final String PRESSABLE = "foodcourt.pressable";
    private final InstantSource clock;
    /** Whose tap was the last that counted: who types 4, 1, 4 quickly means three keys. */
    private WeakReference<Node> last = new WeakReference<>(null);

    /** @param clock tells when a tap came */
    public Taps(InstantSource clock) {
        this.clock = clock;
    }

    /** Does this when the button is pressed by touch, mouse or key. */
    public void on(ButtonBase button, Runnable action) {
        button.setOnAction(_ -> once(button, action));
    }

    /** Does this when the node, which is no button, is tapped. */
    public void on(Node node, Runnable action) {
        node.getProperties().put(PRESSABLE, true);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                once(node, action);
            }
        });
    }

    /** Whether a node that is no button was made one here. */
    public static boolean pressable(Node node) {
        return node.getProperties().containsKey(PRESSABLE);
    }

    /** Does this unless the node was tapped a moment ago. */
    public void once(Node node, Runnable action) {
        if (counts(node)) {
            action.run();
        }
    }

    /** What a tap on this node does has just become something else, without the guest's doing. */
    public void changed(Node node) {
        node.getProperties().put(SURPRISED, clock.instant());
    }

    /** Whether a tap on this node now counts; if so it is remembered. */
    public boolean counts(Node node) {
        var now = clock.instant();
        if ((node.equals(last.get()) && within(TOGETHER, node.getProperties().get(Taps.class), now))
                || within(SURPRISE, node.getProperties().get(SURPRISED), now)) {
            return false;
        }
        node.getProperties().put(Taps.class, now);
        last = new WeakReference<>(node);
        return true;
    }

    /** A clock that was set back must not make a button dead. */
    private static boolean within(Duration time, @Nullable Object since, Instant now) {
        if (!(since instanceof Instant moment)) {
            return false;
        }
        var between = Duration.between(moment, now);
        return !between.isNegative() && between.compareTo(time) < 0;
    }
}
