/** Tests of slips and their printers. */
@NullMarked
package foodcourt.kiosk.printing;

import org.jspecify.annotations.NullMarked;
