@NullMarked
package foodcourt.server.catalog;

import org.jspecify.annotations.NullMarked;
