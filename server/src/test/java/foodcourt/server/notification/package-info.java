@NullMarked
package foodcourt.server.notification;

import org.jspecify.annotations.NullMarked;
