/** What the kiosk knows of the court and asks of it. */
@NullMarked
package foodcourt.kiosk.court;

import org.jspecify.annotations.NullMarked;
