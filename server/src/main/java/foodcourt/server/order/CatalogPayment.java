package foodcourt.server.order;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import foodcourt.server.catalog.Catalog;
import foodcourt.server.catalog.PaymentPlace;

/** The rules of payment as the court's files have them. */
@Component
final class CatalogPayment implements PaymentRules {
    private final boolean paidFirst;
    private final Map<String, Voucher> vouchers;

    CatalogPayment(Catalog catalog) {
        paidFirst = catalog.court().payment() == PaymentPlace.KIOSK;
        vouchers = catalog.court().vouchers().stream()
                .map(voucher -> new Voucher(voucher.code(), voucher.won(), voucher.once()))
                .collect(Collectors.toUnmodifiableMap(Voucher::code, voucher -> voucher));
    }

    @Override
    public boolean paidFirst() {
        return paidFirst;
    }

    @Override
    public Optional<Voucher> voucher(String code) {
        return Optional.ofNullable(vouchers.get(code));
    }
}
