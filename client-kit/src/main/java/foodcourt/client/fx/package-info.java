/** The JavaFX side every app shares: the one crossing to the UI thread, the fixed canvas, taps, windows, pictures. */
@NullMarked
package foodcourt.client.fx;

import org.jspecify.annotations.NullMarked;
