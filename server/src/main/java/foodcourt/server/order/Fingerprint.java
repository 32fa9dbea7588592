package foodcourt.server.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import foodcourt.server.messages.MessageJson;

/** Tells whether two wishes are the same, without keeping them. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(NewOrder wanted, MessageJson json) {
        return HexFormat.of().formatHex(sha256().digest(json.write(wanted).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) { // every Java has it
            throw new IllegalStateException(e);
        }
    }
}
