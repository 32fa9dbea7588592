/** The server program: its modules put together and started. */
@NullMarked
package foodcourt.server;

import org.jspecify.annotations.NullMarked;
