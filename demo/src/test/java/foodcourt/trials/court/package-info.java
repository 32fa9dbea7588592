/** The people of a trial: guests who order, cooks who cook, and what each of them was told. */
@NullMarked
package foodcourt.trials.court;

import org.jspecify.annotations.NullMarked;
