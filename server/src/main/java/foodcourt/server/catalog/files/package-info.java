/** Reads and checks the court's files. */
@NullMarked
package foodcourt.server.catalog.files;

import org.jspecify.annotations.NullMarked;
