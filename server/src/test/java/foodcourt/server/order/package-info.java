@NullMarked
package foodcourt.server.order;

import org.jspecify.annotations.NullMarked;
