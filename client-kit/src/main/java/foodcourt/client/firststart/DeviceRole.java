package foodcourt.client.firststart;

import java.util.List;
import java.util.Map;

import foodcourt.client.text.Texts;

/** Which of the three programs it is, and what it must know besides the server. */
public enum DeviceRole {
    /** Upright; has a number. */
    KIOSK(1080, 1920, Texts.POSSIBLE, 12),
    /** Serves one shop. */
    CONSOLE(1920, 1080, Texts.LANGUAGES, 12),
    /** Shows some shops' numbers, or all. */
    BOARD(1920, 1080, Texts.LANGUAGES, 8);

    private final double width;
    private final double height;
    @SuppressWarnings("ImmutableEnumChecker") // the texts' lists cannot be changed
    private final List<String> languages;
    private final int places;

    DeviceRole(double width, double height, List<String> languages, int places) {
        this.width = width;
        this.height = height;
        this.languages = languages;
        this.places = places;
    }

    /** Design width, px. */
    double width() {
        return width;
    }

    /** Design height, px. */
    double height() {
        return height;
    }

    boolean upright() {
        return height > width;
    }

    /** What the program speaks. */
    List<String> languages() {
        return languages;
    }

    /** How many places its screen holds at once. */
    int places() {
        return places;
    }

    /** The setting that the choice of place becomes; nothing for a board of the whole court. */
    Map<String, String> place(List<String> chosen) {
        if (chosen.isEmpty()) {
            return Map.of();
        }
        return switch (this) {
            case KIOSK -> Map.of("device", "kiosk-" + chosen.getFirst());
            case CONSOLE -> Map.of("shop", chosen.getFirst(), "device", "console-" + chosen.getFirst());
            case BOARD -> Map.of("shops", String.join(",", chosen));
        };
    }
}
