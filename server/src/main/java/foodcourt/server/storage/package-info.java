/** Where modules keep their data: one database per module, its migrations and its transactions. */
@NullMarked
package foodcourt.server.storage;

import org.jspecify.annotations.NullMarked;
