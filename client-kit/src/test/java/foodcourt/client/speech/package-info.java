@NullMarked
package foodcourt.client.speech;

import org.jspecify.annotations.NullMarked;
