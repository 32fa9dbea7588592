/**
 * Orders of guests: placing, looking up, cancelling. Speaks with kitchens by messages only, but for the one question
 * "withdraw this ticket?", the port {@link foodcourt.server.order.Kitchens}.
 */
@NullMarked
package foodcourt.server.order;

import org.jspecify.annotations.NullMarked;
