/** What the pages of the console are built of. */
@NullMarked
package foodcourt.console.parts;

import org.jspecify.annotations.NullMarked;
