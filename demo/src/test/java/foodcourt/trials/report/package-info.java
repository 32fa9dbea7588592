/** What all trials share: their settings, and the one table each of them prints. */
@NullMarked
package foodcourt.trials.report;

import org.jspecify.annotations.NullMarked;
