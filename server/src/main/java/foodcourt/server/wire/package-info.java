/** What the web adapters of the modules share: refusals, and how common values look on the wire. */
@NullMarked
package foodcourt.server.wire;

import org.jspecify.annotations.NullMarked;
