/** What keeps a device's program running and lets the court know how it is. */
@NullMarked
package foodcourt.client.watch;

import org.jspecify.annotations.NullMarked;
