/** Looks at a device as an operator would, and says of each part that it is well or what to do. */
@NullMarked
package foodcourt.client.doctor;

import org.jspecify.annotations.NullMarked;
