/** Quiet news beside the work: connection lost, a guest who calls, a tap that was refused. */
@NullMarked
package foodcourt.console.notices;

import org.jspecify.annotations.NullMarked;
