/** Live streams: server-sent events of any kind, by key. Knows nothing of what it carries. */
@NullMarked
package foodcourt.server.live;

import org.jspecify.annotations.NullMarked;
