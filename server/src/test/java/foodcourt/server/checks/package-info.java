/** What tests of several modules share. */
@NullMarked
package foodcourt.server.checks;

import org.jspecify.annotations.NullMarked;
