/** The corner for staff: who they are, what the kiosk is, what can be set at the device. */
@NullMarked
package foodcourt.kiosk.staff;

import org.jspecify.annotations.NullMarked;
