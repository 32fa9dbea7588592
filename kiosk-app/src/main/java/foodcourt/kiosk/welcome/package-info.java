/** The first screen. */
@NullMarked
package foodcourt.kiosk.welcome;

import org.jspecify.annotations.NullMarked;
