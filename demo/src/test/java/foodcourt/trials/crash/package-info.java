/** Nothing acknowledged is lost, nothing happens twice: the server killed, the broker away, cancel against accept. */
@NullMarked
package foodcourt.trials.crash;

import org.jspecify.annotations.NullMarked;
