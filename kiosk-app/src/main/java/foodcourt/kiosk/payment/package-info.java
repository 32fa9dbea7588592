/** Paying for an order at the kiosk: what was asked of whom, what is known of the money, and what the guest is told. */
@NullMarked
package foodcourt.kiosk.payment;

import org.jspecify.annotations.NullMarked;
