@NullMarked
package foodcourt.client.text;

import org.jspecify.annotations.NullMarked;
