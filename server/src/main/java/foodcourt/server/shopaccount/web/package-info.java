/** A shop's tickets and its day over HTTP, and all its console follows. */
@NullMarked
package foodcourt.server.shopaccount.web;

import org.jspecify.annotations.NullMarked;
