@NullMarked
package foodcourt.client.doctor;

import org.jspecify.annotations.NullMarked;
