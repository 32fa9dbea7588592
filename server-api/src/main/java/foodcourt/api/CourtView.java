package foodcourt.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The whole court as a kiosk shows it: the snapshot of the court's live stream.
 *
 * @param timeZone IANA name, such as {@code Asia/Seoul}
 * @param currency ISO 4217 code; prices are in its smallest unit (won)
 * @param shops in the order in which they are shown
 * @param serverTime the server's clock when this was written
 * @param payment where payment is taken, or null: not here
 */
public record CourtView(String courtId, LocalText name, String timeZone, String currency, List<ShopView> shops,
        Instant serverTime, @Nullable CourtPayment payment) {

    /** A court that takes no payment here. */
    public CourtView(String courtId, LocalText name, String timeZone, String currency, List<ShopView> shops,
            Instant serverTime) {
        this(courtId, name, timeZone, currency, shops, serverTime, null);
    }
}
