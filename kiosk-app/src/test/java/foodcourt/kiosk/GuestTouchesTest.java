package foodcourt.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a guest must touch the kiosk, and how long the kiosk itself lets them wait. The table stands in
 * {@code docs/guest-touches.md}; a story that takes more touches than there is a failure, not a new figure.
 */
@ExtendWith(FxToolkit.class)
class GuestTouchesTest {

    /** Somebody needs about so long to read a screen and touch it; a guess, the same for each touch. */
    private static final double SECONDS_EACH = 2.5;
    private static final String[] ONE_DISH = {"eat-here", "dish-kalguksu", "to-basket", "place-order"};
    private static final String[] TWO_SHOPS = {"take-out", "dish-jjamppong", "option-size-large",
            "option-extras-noodles", "add-to-basket", "shop-basak", "dish-tonkatsu", "option-sauce-aside",
            "add-to-basket", "to-basket", "place-order"};
    private static final String[] CANCEL = {"my-order", "key-0", "key-4", "key-7", "find-order", "key-4", "key-8",
            "key-2", "key-1", "find-order", "cancel-bada", "confirm-cancel"};
    private final List<String> table = new ArrayList<>();

    @Test
    void threeStoriesFromTheFirstTouchToTheEnd() throws IOException {
        try (var kiosk = new KioskInTest("ko")) {
            story(kiosk, "One dish", "order-number", ONE_DISH);
            kiosk.press("finish");
            story(kiosk, "Look up and cancel", "cancelled-bada", CANCEL);
        }
        try (var kiosk = new KioskInTest("ko")) {
            story(kiosk, "Two shops with options", "order-number", TWO_SHOPS);
        }
        table.forEach(System.out::println);
        var documented = Files.readString(documentation());
        assertThat(table)
                .allSatisfy(line -> assertThat(documented).contains(line.substring(0, line.lastIndexOf("(")).strip()));
    }

    private void story(KioskInTest kiosk, String name, String end, String... touches) {
        var start = System.nanoTime();
        kiosk.press(touches).awaits(end);
        var machine = (System.nanoTime() - start) / 1e9;
        table.add("| %s | %d | %.0f s | (the kiosk's part, with the test's own waiting: %.2f s)".formatted(name,
                touches.length, touches.length * SECONDS_EACH, machine));
    }

    private static Path documentation() {
        var here = Path.of("docs", "guest-touches.md");
        return Files.exists(here) ? here : Path.of("..").resolve(here);
    }
}
