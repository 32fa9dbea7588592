package foodcourt.kiosk.printing;

import java.util.List;

/**
 * A number slip or a receipt before it is printed: what stands on it, from top to bottom.
 *
 * @param name for files and queues, such as {@code A047-slip}; tells no secret
 * @param language whose letters are used first, an ISO 639-1 code
 */
public record Slip(String name, String language, List<Line> lines) {

    /** One thing on the slip. Sizes are in dots of an eighth of a millimetre. */
    public sealed interface Line {

        /** A sentence, wrapped where the paper is too narrow. */
        record Sentence(String text, double size, boolean bold, boolean centred) implements Line {}

        /** Something at the left and something at the right, which never leaves its line. */
        record Pair(String left, String right, double size, boolean bold) implements Line {}

        /** The number: as large as the paper lets it be, up to this size. */
        record OrderNumber(String text, double size) implements Line {}

        /** A dashed line. */
        record Rule() implements Line {}

        /** Empty paper. */
        record Gap(double height) implements Line {}

        /** A QR code with this text. */
        record Code(String text) implements Line {}
    }

    /** Never what stands on it: this may end up in a log. */
    @Override
    public String toString() {
        return "Slip " + name;
    }
}
