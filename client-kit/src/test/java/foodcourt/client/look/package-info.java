/** Tests of the look. */
@NullMarked
package foodcourt.client.look;

import org.jspecify.annotations.NullMarked;
