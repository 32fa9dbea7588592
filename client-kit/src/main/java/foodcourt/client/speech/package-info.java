/** What can be heard: the spoken voice, the chimes, and how a number is spoken. */
@NullMarked
package foodcourt.client.speech;

import org.jspecify.annotations.NullMarked;
