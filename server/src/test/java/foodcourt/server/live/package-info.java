@NullMarked
package foodcourt.server.live;

import org.jspecify.annotations.NullMarked;
