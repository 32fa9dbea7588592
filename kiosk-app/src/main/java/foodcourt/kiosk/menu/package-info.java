/** Shops and dishes. */
@NullMarked
package foodcourt.kiosk.menu;

import org.jspecify.annotations.NullMarked;
