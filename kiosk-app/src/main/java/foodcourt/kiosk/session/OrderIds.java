package foodcourt.kiosk.session;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Makes ids of version 7 (RFC 9562): sorted by time, so that the server's indexes stay short. */
public final class OrderIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final InstantSource clock;

    /** Ids by this clock. */
    public OrderIds(InstantSource clock) {
        this.clock = clock;
    }

    /** A new id. */
    public UUID next() {
        long high = (clock.millis() & 0xFFFF_FFFF_FFFFL) << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
