package foodcourt.api;

/** How a court's server is found in the local network: DNS service discovery (RFC 6763) by multicast (RFC 6762). */
public final class Announced {
    /** The type that servers register and devices look for. */
    public static final String TYPE = "_foodcourt._tcp.local.";

    private Announced() {}
}
