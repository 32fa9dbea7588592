/** What is on sale and what is sold out. */
@NullMarked
package foodcourt.console.menu;

import org.jspecify.annotations.NullMarked;
