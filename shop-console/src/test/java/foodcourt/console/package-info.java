/** Tests of the console as a whole, and the stand-ins that all its tests share. */
@NullMarked
package foodcourt.console;

import org.jspecify.annotations.NullMarked;
