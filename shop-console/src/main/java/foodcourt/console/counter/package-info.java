/** Money at the counter: what guests still have to pay, and what is owed to them. */
@NullMarked
package foodcourt.console.counter;

import org.jspecify.annotations.NullMarked;
