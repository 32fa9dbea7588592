/** What a program is told from outside: arguments, environment, a file. */
@NullMarked
package foodcourt.client.settings;

import org.jspecify.annotations.NullMarked;
