package foodcourt.client.discovery;

import java.net.URI;

/**
 * A server that announces itself.
 *
 * @param name as it calls itself, for people
 * @param address where devices reach it, such as {@code http://10.0.0.5:8080}
 */
public record FoundServer(String name, URI address) {}
