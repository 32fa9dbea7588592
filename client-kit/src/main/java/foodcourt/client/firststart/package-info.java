/** What a device asks at its first start, so that nobody needs an editor: language, server, what it serves. */
@NullMarked
package foodcourt.client.firststart;

import org.jspecify.annotations.NullMarked;
