/** Orders on the wire. */
@NullMarked
package foodcourt.server.order.web;

import org.jspecify.annotations.NullMarked;
