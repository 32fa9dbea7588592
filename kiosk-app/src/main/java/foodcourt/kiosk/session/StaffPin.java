package foodcourt.kiosk.session;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The number that opens the corner for staff, known only by its hash. Six digits can be tried out by whoever has the
 * hash; it keeps the number from being read in passing, the limit of tries at the screen keeps guests out.
 */
public final class StaffPin {

    /** Digits of every number. */
    public static final int DIGITS = 6;
    private static final String SCHEME = "pbkdf2";
    private static final int ROUNDS = 60_000;
    private static final int BITS = 256;
    private final byte[] salt;
    private final byte[] hash;

    private StaffPin(byte[] salt, byte[] hash) {
        this.salt = salt;
        this.hash = hash;
    }

    /**
     * The number as it stands in the settings: six digits, or what {@link #hashed()} gave.
     *
     * @throws IllegalArgumentException where it is neither; the message does not repeat it
     */
    public static StaffPin of(String setting) {
        if (setting.matches("\\d{" + DIGITS + "}")) {
            var salt = new byte[16];
            new SecureRandom().nextBytes(salt);
            return new StaffPin(salt, hash(setting, salt));
        }
        var parts = setting.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("the staff PIN is " + DIGITS + " digits or their hash");
        }
        return new StaffPin(HexFormat.of().parseHex(parts[1]), HexFormat.of().parseHex(parts[2]));
    }

    /** For the settings file in place of the digits. */
    public String hashed() {
        return SCHEME + ":" + HexFormat.of().formatHex(salt) + ":" + HexFormat.of().formatHex(hash);
    }

    /** Whether these are the digits; takes a tenth of a second, so not on the UI thread. */
    public boolean matches(String digits) {
        return MessageDigest.isEqual(hash, hash(digits, salt));
    }

    /** Never the number, nor its hash: this may end up in a log. */
    @Override
    public String toString() {
        return "StaffPin";
    }

    private static byte[] hash(String digits, byte[] salt) {
        var key = new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
        } catch (GeneralSecurityException missing) {
            // every Java has it
            throw new IllegalStateException(missing);
        } finally {
            key.clearPassword();
        }
    }
}
