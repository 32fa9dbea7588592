/** Bad input: made from the server's own OpenAPI description, counted by what it changed. */
@NullMarked
package foodcourt.trials.fuzz;

import org.jspecify.annotations.NullMarked;
