/** The pickup board: what is being prepared and what is ready, on a TV without any input. */
@NullMarked
package foodcourt.board;

import org.jspecify.annotations.NullMarked;
