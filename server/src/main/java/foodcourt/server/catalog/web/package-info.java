/** The court over HTTP. */
@NullMarked
package foodcourt.server.catalog.web;

import org.jspecify.annotations.NullMarked;
