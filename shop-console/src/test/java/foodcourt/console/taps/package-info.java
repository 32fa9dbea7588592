/** Tests of what is tapped and sent. */
@NullMarked
package foodcourt.console.taps;

import org.jspecify.annotations.NullMarked;
