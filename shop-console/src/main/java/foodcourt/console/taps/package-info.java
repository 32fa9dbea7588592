/** What staff tapped, kept and sent in order until the server has answered. */
@NullMarked
package foodcourt.console.taps;

import org.jspecify.annotations.NullMarked;
