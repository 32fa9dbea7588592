@NullMarked
package foodcourt.server.messages;

import org.jspecify.annotations.NullMarked;
