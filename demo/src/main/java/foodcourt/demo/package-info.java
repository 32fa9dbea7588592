/** The main job in one command: a whole court in one process, played by hand or as a story. */
@NullMarked
package foodcourt.demo;

import org.jspecify.annotations.NullMarked;
