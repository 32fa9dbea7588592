/** Real processes on loopback: the server and a broker of its own, to be started, killed and started again. */
@NullMarked
package foodcourt.trials.processes;

import org.jspecify.annotations.NullMarked;
