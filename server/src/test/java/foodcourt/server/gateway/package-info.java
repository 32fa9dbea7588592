@NullMarked
package foodcourt.server.gateway;

import org.jspecify.annotations.NullMarked;
