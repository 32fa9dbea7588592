/** One guest's visit: where they are, what they chose, what was sent. */
@NullMarked
package foodcourt.kiosk.session;

import org.jspecify.annotations.NullMarked;
