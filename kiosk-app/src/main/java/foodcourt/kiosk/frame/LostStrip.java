package foodcourt.kiosk.frame;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;

/** The foot of a screen: says when the connection is lost, else a fact. */
public final class LostStrip extends StackPane {

    private final Tools tools;
    private final Notice lost;

    /** Shows this while all is well, and that the basket is kept while it is not. */
    public LostStrip(Tools tools, Node otherwise) {
        this(tools, otherwise, "lost.strip");
    }

    /** Shows nothing while all is well; {@code key} are the words for when the connection is lost. */
    public LostStrip(Tools tools, String key) {
        this(tools, new Region(), key);
    }

    /** Shows this while all is well; {@code key} are the words for when the connection is lost. */
    public LostStrip(Tools tools, Node otherwise, String key) {
        this.tools = tools;
        lost = new Notice(tools, Notice.Kind.HONEY, Icon.WIFI_OFF, 56, tools.text(key), 34, 496);
        lost.setMaxHeight(112);
        setMouseTransparent(true);
        getChildren().addAll(otherwise, lost);
        otherwise.visibleProperty().bind(lost.visibleProperty().not());
    }

    /** Follows the connection. */
    public Subscription attach() {
        return tools.court().lostProperty().subscribe(lost::setVisible);
    }
}
