/** An order that cannot be placed at this moment. */
@NullMarked
package foodcourt.kiosk.waiting;

import org.jspecify.annotations.NullMarked;
