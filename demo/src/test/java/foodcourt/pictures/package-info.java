/** The contact sheet of all screens, written where {@code mvn -Ppictures verify} leaves the pictures. */
@NullMarked
package foodcourt.pictures;

import org.jspecify.annotations.NullMarked;
