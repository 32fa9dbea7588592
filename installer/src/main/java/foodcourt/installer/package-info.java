/** Makes the packages with which the programs are installed, by the JDK's own tools. */
@NullMarked
package foodcourt.installer;

import org.jspecify.annotations.NullMarked;
