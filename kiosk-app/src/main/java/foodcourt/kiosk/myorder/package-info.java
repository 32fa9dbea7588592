/** Looking up an order and cancelling a shop's part. */
@NullMarked
package foodcourt.kiosk.myorder;

import org.jspecify.annotations.NullMarked;
