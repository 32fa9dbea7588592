package foodcourt.client.firststart;

import java.net.URI;

import foodcourt.api.CourtView;

/** Whether a court's server answers at an address. */
public sealed interface Trial {

    /** Nothing was tried yet, or the address was changed since. */
    record Untried() implements Trial {}

    /** What was typed is no address. */
    record NoAddress() implements Trial {}

    /** It was asked. */
    record Asking(URI address) implements Trial {}

    /** It is there, with this court. */
    record There(URI address, CourtView court) implements Trial {}

    /** Nobody answers, or no court's server. */
    record Silent(URI address) implements Trial {}
}
