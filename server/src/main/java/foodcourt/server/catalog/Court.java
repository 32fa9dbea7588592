package foodcourt.server.catalog;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import foodcourt.server.messages.LocalText;

/**
 * The place, as its owner's files describe it.
 *
 * @param timeZone decides when a day begins and shops open
 * @param currency ISO 4217 code
 * @param shops in the order in which they are shown
 * @param vouchers the meal vouchers that pay here
 */
public record Court(String courtId, LocalText name, ZoneId timeZone, String currency, List<Shop> shops,
        PaymentPlace payment, List<Voucher> vouchers) {

    /** A court that takes no payment here. */
    public Court(String courtId, LocalText name, ZoneId timeZone, String currency, List<Shop> shops) {
        this(courtId, name, timeZone, currency, shops, PaymentPlace.NONE, List.of());
    }

    /** Whether only what shops sell, and the vouchers, may differ from the other. */
    boolean isSamePlace(Court other) {
        return courtId.equals(other.courtId) && name.equals(other.name) && timeZone.equals(other.timeZone)
                && currency.equals(other.currency) && payment == other.payment
                && shopIds().equals(other.shopIds());
    }

    private List<String> shopIds() {
        return shops.stream().map(Shop::shopId).toList();
    }

    /** The shop with this id. */
    public Optional<Shop> shop(String shopId) {
        return shops.stream().filter(shop -> shop.shopId().equals(shopId)).findFirst();
    }
}
