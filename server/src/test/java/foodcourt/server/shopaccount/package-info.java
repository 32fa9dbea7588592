@NullMarked
package foodcourt.server.shopaccount;

import org.jspecify.annotations.NullMarked;
