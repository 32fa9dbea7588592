@NullMarked
package foodcourt.installer;

import org.jspecify.annotations.NullMarked;
