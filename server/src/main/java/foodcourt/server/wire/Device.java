package foodcourt.server.wire;

/**
 * Who asks, as the request's header {@code Foodcourt-Device} says; a parameter of web adapters.
 *
 * @param name printable and at most 40 characters long; {@code unknown} without the header
 */
public record Device(String name) {}
