/** One dish and its choices. */
@NullMarked
package foodcourt.kiosk.options;

import org.jspecify.annotations.NullMarked;
