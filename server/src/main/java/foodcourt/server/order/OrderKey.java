package foodcourt.server.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * What shows that somebody is an order's guest.
 *
 * @param secret 128 bits as base64url, for the receipt's QR code; cannot be guessed
 * @param code four digits, for fingers on the kiosk's keys; few enough to be guessed, so tries are bounded
 */
public record OrderKey(String secret, String code) {

    static OrderKey random(RandomGenerator random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new OrderKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                "%04d".formatted(random.nextInt(10_000)));
    }

    boolean hasSecret(String given) {
        return same(secret, given);
    }

    boolean hasCode(String given) {
        return same(code, given);
    }

    /** In the same time wherever they differ. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells nothing: it must not come into a log. */
    @Override
    public String toString() {
        return "OrderKey";
    }
}
