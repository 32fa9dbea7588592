@NullMarked
package foodcourt.server.cook;

import org.jspecify.annotations.NullMarked;
