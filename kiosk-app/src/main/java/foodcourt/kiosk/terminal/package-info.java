/** The card terminal beside the kiosk: a port, and what stands behind it. */
@NullMarked
package foodcourt.kiosk.terminal;

import org.jspecify.annotations.NullMarked;
