/** A day of guests at one kiosk: nothing may grow. */
@NullMarked
package foodcourt.trials.soak;

import org.jspecify.annotations.NullMarked;
