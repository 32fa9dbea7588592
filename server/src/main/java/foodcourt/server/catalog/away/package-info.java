/** The catalog in processes that do not run it: a copy, kept up to date by its news and by asking what is newer. */
@NullMarked
@NamedInterface("away")
package foodcourt.server.catalog.away;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
