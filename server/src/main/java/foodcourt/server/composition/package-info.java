/** How the server is put together of modules, one setting choosing which. */
@NullMarked
package foodcourt.server.composition;

import org.jspecify.annotations.NullMarked;
