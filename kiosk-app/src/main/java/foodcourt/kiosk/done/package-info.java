/** The order is in. */
@NullMarked
package foodcourt.kiosk.done;

import org.jspecify.annotations.NullMarked;
