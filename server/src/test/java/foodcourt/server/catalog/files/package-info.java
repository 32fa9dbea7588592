@NullMarked
package foodcourt.server.catalog.files;

import org.jspecify.annotations.NullMarked;
