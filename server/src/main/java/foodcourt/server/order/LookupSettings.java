package foodcourt.server.order;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may look an order up by its number, and cancel.
 *
 * @param lookup whether the order's code or secret is needed
 * @param codeTries so many wrong codes of one order are heard ...
 * @param codeRest ... within this time
 */
@ConfigurationProperties("foodcourt.order")
record LookupSettings(@DefaultValue("code") Lookup lookup, @DefaultValue("5") int codeTries,
        @DefaultValue("10m") Duration codeRest) {
    /** Who may. */
    enum Lookup {
        /** Whoever knows the number. */
        OPEN,
        /** Whoever knows the order's code or secret too. */
        CODE
    }
}
