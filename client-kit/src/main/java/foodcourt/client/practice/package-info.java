/** The start of a program for practice, from which Java learns to start it faster. */
@NullMarked
package foodcourt.client.practice;

import org.jspecify.annotations.NullMarked;
