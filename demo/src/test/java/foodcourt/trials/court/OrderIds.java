package foodcourt.trials.court;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes order ids as a kiosk does: UUIDs of version 7, which sort by time. */
final class OrderIds {
    private OrderIds() {}

    static UUID next(RandomGenerator random) {
        var high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        var low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
