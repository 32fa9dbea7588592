/** The court over HTTP; how a shop looks there is offered to other modules' adapters. */
@NullMarked
@NamedInterface("web")
package foodcourt.server.catalog.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
