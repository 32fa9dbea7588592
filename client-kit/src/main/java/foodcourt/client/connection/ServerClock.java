package foodcourt.client.connection;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The server's time as this device knows it: what the server last said, plus the time that went by since. It counts
 * by the machine's monotonic timer, so setting the device's clock changes no age. Until the server has spoken it is the
 * device's clock at the start. For any thread.
 */
public final class ServerClock implements InstantSource {
    private final LongSupplier nanos;
    private volatile Reading last;

    /** A clock that starts with the device's time. */
    public ServerClock() {
        this(InstantSource.system(), System::nanoTime);
    }

    /**
     * @param device asked once, for the time until the server speaks
     * @param nanos a monotonic timer, in nanoseconds
     */
    public ServerClock(InstantSource device, LongSupplier nanos) {
        this.nanos = nanos;
        this.last = new Reading(device.instant(), nanos.getAsLong());
    }

    /** The server said that it is this time now. */
    public void heard(Instant serverTime) {
        last = new Reading(serverTime, nanos.getAsLong());
    }

    @Override
    public Instant instant() {
        var reading = last;
        return reading.serverTime().plusNanos(nanos.getAsLong() - reading.nanos());
    }

    /** How long ago this was, by the server's time; never negative. */
    public Duration age(Instant since) {
        var age = Duration.between(since, instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private record Reading(Instant serverTime, long nanos) {}
}
