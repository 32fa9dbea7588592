/** The kiosk: where a guest orders from several shops at once. */
@NullMarked
package foodcourt.kiosk;

import org.jspecify.annotations.NullMarked;
