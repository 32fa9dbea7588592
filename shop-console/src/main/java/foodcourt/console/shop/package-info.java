/** The shop itself: open or paused, its wait, its menu. */
@NullMarked
package foodcourt.console.shop;

import org.jspecify.annotations.NullMarked;
