package foodcourt.trials.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Breaks the text of a body: it is not JSON, or not the JSON of one value, any more. */
final class TextMutation {
    private static final int OVER_THE_LIMIT = 70_000;

    private final Random random;

    TextMutation(Random random) {
        this.random = random;
    }

    Attempt change(Attempt attempt) {
        var body = attempt.body();
        return switch (random.nextInt(12)) {
            case 0 -> attempt.body(Arrays.copyOf(body, random.nextInt(Math.max(1, body.length))), "cut", true);
            case 1 -> attempt.body(noise(), "noise", true);
            case 2 -> attempt.body(new byte[0], "no body", true);
            case 3 -> attempt.body(text("null"), "null", true);
            case 4 -> attempt.body(text("[]"), "a list", true);
            case 5 -> attempt.body(text("\"word\""), "a word", true);
            case 6 -> attempt.body(text(of(body) + "{}"), "two values", true);
            case 7 -> attempt.body(text("[".repeat(20_000)), "deep", true);
            case 8 -> attempt.body(text(" ".repeat(OVER_THE_LIMIT) + of(body)), "over the limit", true);
            case 9 -> attempt.body(text(of(body).replace(":", ": NaN, ")), "not a number", true);
            case 10 -> attempt.body(twice(body), "a field twice", true);
            default -> attempt.body(of(body).getBytes(StandardCharsets.UTF_16), "UTF-16", false);
        };
    }

    private byte[] noise() {
        var noise = new byte[1 + random.nextInt(500)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] twice(byte[] body) {
        var text = of(body);
        var end = text.lastIndexOf('}');
        return end <= 1 ? text("{") : text(text.substring(0, end) + "," + text.substring(1, end) + "}");
    }

    private static String of(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
