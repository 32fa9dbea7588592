/**
 * Tickets and the kitchens that work on them. Needs nothing of the order side to work: orders come as messages, every
 * change leaves as one.
 */
@NullMarked
package foodcourt.server.cook;

import org.jspecify.annotations.NullMarked;
