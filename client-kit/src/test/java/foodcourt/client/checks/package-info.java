/** Checks that every screen must pass, and what tests of screens need. */
@NullMarked
package foodcourt.client.checks;

import org.jspecify.annotations.NullMarked;
