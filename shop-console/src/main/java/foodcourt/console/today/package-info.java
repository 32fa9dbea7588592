/** The shop's day: money, hours and dishes. */
@NullMarked
package foodcourt.console.today;

import org.jspecify.annotations.NullMarked;
