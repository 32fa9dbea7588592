package foodcourt.client.connection;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * The server's time as this device knows it: what the server last said, plus the time that went by since. It counts
 * by the machine's monotonic timer, so setting the device's clock changes no age. Until the server has spoken it is the
 * device's clock at the start. For any thread.
 *
 * <p>What the server says is late by the time it was on its way, never early. So of the last few readings the one that
 * gives the latest time is the best; a server whose own clock was set back is followed after as many.
 */
public final class ServerClock implements InstantSource {
    private static final int READINGS = 8;
    private final LongSupplier nanos;
    private final Deque<Reading> heard = new ArrayDeque<>();
    private volatile Reading best;

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
        this.best = new Reading(device.instant(), nanos.getAsLong());
    }

    /** The server said that it is this time now. */
    public void heard(Instant serverTime) {
        heard(serverTime, mark());
    }

    /** This moment by the monotonic timer, for {@link #heard(Instant, long)}. */
    long mark() {
        return nanos.getAsLong();
    }

    /** The server said that it was this time at that mark: reading the message may have taken a while since. */
    synchronized void heard(Instant serverTime, long mark) {
        if (heard.size() == READINGS) {
            heard.removeFirst();
        }
        heard.addLast(new Reading(serverTime, mark));
        best = heard.stream().max(Comparator.comparing(reading -> reading.at(mark))).orElse(best);
    }

    @Override
    public Instant instant() {
        return best.at(nanos.getAsLong());
    }

    /** How long ago this was, by the server's time; never negative. */
    public Duration age(Instant since) {
        var age = Duration.between(since, instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private record Reading(Instant serverTime, long mark) {
        Instant at(long now) {
            return serverTime.plusNanos(now - mark);
        }
    }
}
