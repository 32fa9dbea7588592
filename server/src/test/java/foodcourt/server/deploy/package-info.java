/** What is given to those who run the server on several machines is right. */
@NullMarked
package foodcourt.server.deploy;

import org.jspecify.annotations.NullMarked;
