/** The one entry: who is asking, how much is let in, what a request must look like, and how refusals are said. */
@NullMarked
package foodcourt.server.gateway;

import org.jspecify.annotations.NullMarked;
