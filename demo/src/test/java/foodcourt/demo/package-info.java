/** The story, from a click at the kiosk to the board, on the real server. */
@NullMarked
package foodcourt.demo;

import org.jspecify.annotations.NullMarked;
