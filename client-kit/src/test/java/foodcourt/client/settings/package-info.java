@NullMarked
package foodcourt.client.settings;

import org.jspecify.annotations.NullMarked;
