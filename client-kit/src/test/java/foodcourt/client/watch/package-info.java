@NullMarked
package foodcourt.client.watch;

import org.jspecify.annotations.NullMarked;
