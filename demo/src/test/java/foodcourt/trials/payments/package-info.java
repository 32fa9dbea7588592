/** Proves that money ends with an order or goes back, once, whatever fails at the terminal and whenever the kiosk is killed. */
@NullMarked
package foodcourt.trials.payments;

import org.jspecify.annotations.NullMarked;
