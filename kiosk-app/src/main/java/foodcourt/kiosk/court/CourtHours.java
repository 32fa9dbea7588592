package foodcourt.kiosk.court;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import foodcourt.api.CourtView;
import foodcourt.api.LocalText;
import foodcourt.api.Opening;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;

/** When the court's shops open and close, by the court's own clock and zone. */
public final class CourtHours {

    /** So long before the last shop closes guests are told. */
    static final Duration SOON = Duration.ofMinutes(30);

    /** From when to when a shop is open, by the clock on the wall. */
    public record Hours(LocalTime from, LocalTime to) {}

    /** A shop and its hours. */
    public record ShopHours(LocalText shop, Hours hours) {}

    /**
     * The next time that a shop opens.
     *
     * @param today else tomorrow
     * @param shops the hours of each shop that is closed now, the earliest first
     */
    public record Next(boolean today, LocalTime time, List<ShopHours> shops) {

        /** The hours of them all, if they are the same. */
        public Optional<Hours> same() {
            var all = shops.stream().map(ShopHours::hours).distinct().toList();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }

        /** From the first that opens to the last that closes. */
        public Hours widest() {
            return new Hours(time, shops.stream().map(shop -> shop.hours().to())
                    .max(Comparator.comparing(this::fromOpening)).orElse(time));
        }

        /** A shop may close after midnight. */
        private Duration fromOpening(LocalTime to) {
            var length = Duration.between(time, to);
            return length.isPositive() ? length : length.plusDays(1);
        }
    }

    private CourtHours() {}

    /** When the first of the closed shops opens; empty while nothing is known of it. */
    public static Optional<Next> next(CourtView court, Instant now) {
        var zone = ZoneId.of(court.timeZone());
        var closed = court.shops().stream()
                .filter(shop -> shop.availability() == ShopAvailability.CLOSED && shop.opening() != null)
                .sorted(Comparator.comparing(shop -> Objects.requireNonNull(shop.opening()).opensAt())).toList();
        return closed.stream().findFirst().map(ShopView::opening).map(first -> new Next(
                first.opensAt().atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate()),
                first.opensAt().atZone(zone).toLocalTime(),
                closed.stream().map(shop -> hours(shop, zone)).toList()));
    }

    /** When the last order is taken, once that is soon; empty as long as a shop stays open. */
    public static Optional<LocalTime> lastOrder(CourtView court, Instant now) {
        var open = court.shops().stream().filter(shop -> shop.availability() != ShopAvailability.CLOSED).toList();
        if (open.stream().anyMatch(shop -> shop.opening() == null)) {
            return Optional.empty();
        }
        return open.stream().map(ShopView::opening).filter(Objects::nonNull).map(Opening::closesAt)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(now) && !last.minus(SOON).isAfter(now))
                .map(last -> last.atZone(ZoneId.of(court.timeZone())).toLocalTime());
    }

    private static ShopHours hours(ShopView shop, ZoneId zone) {
        var opening = Objects.requireNonNull(shop.opening());
        return new ShopHours(shop.shop().name(), new Hours(opening.opensAt().atZone(zone).toLocalTime(),
                opening.closesAt().atZone(zone).toLocalTime()));
    }
}
