/** Tickets on the wire. */
@NullMarked
package foodcourt.server.cook.web;

import org.jspecify.annotations.NullMarked;
