package foodcourt.client.fx;

import javafx.scene.Parent;

/**
 * One of the apps as a whole, without a window: it can be shown full screen, driven by a test, or drawn into a picture.
 * Made, started and closed on the UI thread.
 */
public interface Program extends AutoCloseable {

    /** The whole screen at its design size. */
    Parent root();

    /** Design width, in px. */
    double width();

    /** Design height, in px. */
    double height();

    /** Begins to talk with the server. */
    void start();

    /** Ends all threads and connections; a second call does nothing. */
    @Override
    void close();
}
