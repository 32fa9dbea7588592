/** What was chosen, before it becomes an order. */
@NullMarked
package foodcourt.kiosk.basket;

import org.jspecify.annotations.NullMarked;
