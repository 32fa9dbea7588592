/** Finds the court's server in the local network, where a device was told no address. */
@NullMarked
package foodcourt.client.discovery;

import org.jspecify.annotations.NullMarked;
