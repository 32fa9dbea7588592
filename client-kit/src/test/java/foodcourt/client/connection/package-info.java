@NullMarked
package foodcourt.client.connection;

import org.jspecify.annotations.NullMarked;
