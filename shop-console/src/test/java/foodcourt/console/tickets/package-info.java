/** Tests of the three lanes. */
@NullMarked
package foodcourt.console.tickets;

import org.jspecify.annotations.NullMarked;
