/** Who has to be told: guests by the pickup board, staff by their consoles. */
@NullMarked
package foodcourt.server.notification;

import org.jspecify.annotations.NullMarked;
