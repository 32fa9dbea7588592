/** Number slips and receipts: what stands on them, how they look, and the printers they come out of. */
@NullMarked
package foodcourt.kiosk.printing;

import org.jspecify.annotations.NullMarked;
