@NullMarked
package foodcourt.console.counter;

import org.jspecify.annotations.NullMarked;
