@NullMarked
package foodcourt.client.discovery;

import org.jspecify.annotations.NullMarked;
