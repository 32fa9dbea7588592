/** The shop's tickets in three lanes: what a kitchen works on. */
@NullMarked
package foodcourt.console.tickets;

import org.jspecify.annotations.NullMarked;
