/** The bar at the top: whose console, which page, open or paused, how long the wait. */
@NullMarked
package foodcourt.console.header;

import org.jspecify.annotations.NullMarked;
