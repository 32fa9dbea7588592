/** The read model of a shop: its tickets, their steps, its money; fed by messages only. */
@NullMarked
package foodcourt.server.shopaccount;

import org.jspecify.annotations.NullMarked;
