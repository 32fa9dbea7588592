/** Speaks with the court's server: questions and commands, the live streams, the server's time. */
@NullMarked
package foodcourt.client.connection;

import org.jspecify.annotations.NullMarked;
