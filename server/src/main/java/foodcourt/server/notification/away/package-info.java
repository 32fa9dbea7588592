/** What notification knows, in processes that do not run it. */
@NullMarked
@NamedInterface("away")
package foodcourt.server.notification.away;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
