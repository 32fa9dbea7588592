@NullMarked
package foodcourt.client.fx;

import org.jspecify.annotations.NullMarked;
