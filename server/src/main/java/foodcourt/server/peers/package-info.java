/**
 * How processes of one court ask each other over HTTP: where modules that are not here run, within a time limit, from
 * another replica when one does not answer, and not at all for a while when it keeps failing.
 */
@NullMarked
package foodcourt.server.peers;

import org.jspecify.annotations.NullMarked;
