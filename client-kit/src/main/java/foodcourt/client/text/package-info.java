/** Words, money and times in the guest's language. */
@NullMarked
package foodcourt.client.text;

import org.jspecify.annotations.NullMarked;
