/** Tests of the kiosk. */
@NullMarked
package foodcourt.kiosk;

import org.jspecify.annotations.NullMarked;
