package foodcourt.kiosk.printing;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

/** Which printer a kiosk has, as its settings say it. */
public sealed interface PrinterChoice {

    /** No printer: numbers stand on the screen only. */
    record None() implements PrinterChoice {}

    /** No printer of paper: a PDF for each slip in a folder. */
    record Pdf() implements PrinterChoice {}

    /** A printer of this system, by the name of its queue. */
    record Queue(String name) implements PrinterChoice {}

    /**
     * An ESC/POS printer in the network.
     *
     * @param asked it answers when it is asked how it is; most do
     */
    record Network(String host, int port, boolean asked) implements PrinterChoice {}

    /** An ESC/POS printer behind a device file, such as {@code /dev/usb/lp0}. */
    record Device(Path file) implements PrinterChoice {}

    /** The port of ESC/POS printers. */
    int USUAL_PORT = 9100;

    /**
     * The choice in words: {@code none}, {@code pdf}, {@code tcp://host:9100} ({@code ?status=no} where it never answers),
     * {@code file:/dev/usb/lp0}, or else the name of a queue.
     *
     * @throws IllegalArgumentException where it is an address that cannot be one
     */
    static PrinterChoice of(String words) {
        var text = words.strip();
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "none" -> new None();
            case "pdf" -> new Pdf();
            case String small when small.startsWith("tcp://") -> network(URI.create(text));
            case String small when small.startsWith("file:") -> new Device(Path.of(URI.create(text).getPath()));
            default -> new Queue(text);
        };
    }

    private static Network network(URI address) {
        if (address.getHost() == null) {
            throw new IllegalArgumentException("expected tcp://host:9100");
        }
        return new Network(address.getHost(), address.getPort() < 0 ? USUAL_PORT : address.getPort(),
                !"status=no".equals(address.getQuery()));
    }
}
