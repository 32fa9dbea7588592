/** The wire contract between the server and its clients: records and enums that become JSON, and the paths. */
@NullMarked
package foodcourt.api;

import org.jspecify.annotations.NullMarked;
