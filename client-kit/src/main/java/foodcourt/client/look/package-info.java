/**
 * How Foodcourt looks: colours, type, icons and the parts that kiosk, console and board share. Measures are pixels of
 * the design canvas (1080×1920 or 1920×1080), which is scaled as a whole.
 */
@NullMarked
package foodcourt.client.look;

import org.jspecify.annotations.NullMarked;
