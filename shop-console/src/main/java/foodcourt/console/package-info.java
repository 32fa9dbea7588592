/** The console of one shop: orders, menu and day of one kitchen on one screen. */
@NullMarked
package foodcourt.console;

import org.jspecify.annotations.NullMarked;
