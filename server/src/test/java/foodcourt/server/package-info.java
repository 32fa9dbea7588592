@NullMarked
package foodcourt.server;

import org.jspecify.annotations.NullMarked;
