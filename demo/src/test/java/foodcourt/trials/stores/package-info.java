/** What is on the disk: each module's database, read without the server. */
@NullMarked
package foodcourt.trials.stores;

import org.jspecify.annotations.NullMarked;
