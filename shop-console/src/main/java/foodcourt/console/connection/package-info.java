/** The console's line to the court's server. */
@NullMarked
package foodcourt.console.connection;

import org.jspecify.annotations.NullMarked;
