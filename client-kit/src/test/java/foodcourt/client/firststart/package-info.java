@NullMarked
package foodcourt.client.firststart;

import org.jspecify.annotations.NullMarked;
