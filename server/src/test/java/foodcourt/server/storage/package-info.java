@NullMarked
package foodcourt.server.storage;

import org.jspecify.annotations.NullMarked;
