/** What every kiosk screen shares: the fixed corners, the sheets, the parts only the kiosk has. */
@NullMarked
package foodcourt.kiosk.frame;

import org.jspecify.annotations.NullMarked;
