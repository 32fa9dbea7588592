@NullMarked
package foodcourt.api;

import org.jspecify.annotations.NullMarked;
