@NullMarked
package foodcourt.server.peers;

import org.jspecify.annotations.NullMarked;
