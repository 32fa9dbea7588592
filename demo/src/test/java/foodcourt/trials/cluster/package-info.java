/** {@code mvn -Pcluster verify}: one court of many processes, parts of which are taken away, and restarted one by one. */
@NullMarked
package foodcourt.trials.cluster;

import org.jspecify.annotations.NullMarked;
