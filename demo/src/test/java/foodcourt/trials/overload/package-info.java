/** More orders than the server can take: what it accepts, what it refuses, and how long kitchens wait. */
@NullMarked
package foodcourt.trials.overload;

import org.jspecify.annotations.NullMarked;
