/** The pickup board and the calls for staff over HTTP. */
@NullMarked
package foodcourt.server.notification.web;

import org.jspecify.annotations.NullMarked;
