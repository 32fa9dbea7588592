package foodcourt.client.look;

import javafx.scene.text.Font;

/** Letters of one style, at any size. {@link Weight} is the one for Korean and Latin; other scripts bring their own. */
@FunctionalInterface
public interface Typeface {

    /** These letters at that many pixels. */
    Font font(double size);
}
