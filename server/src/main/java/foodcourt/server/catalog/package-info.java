/** The court as its owner wrote it, and what its staff changed since: on sale, sold out, prices, opening. */
@NullMarked
package foodcourt.server.catalog;

import org.jspecify.annotations.NullMarked;
