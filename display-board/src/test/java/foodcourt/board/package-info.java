@NullMarked
package foodcourt.board;

import org.jspecify.annotations.NullMarked;
