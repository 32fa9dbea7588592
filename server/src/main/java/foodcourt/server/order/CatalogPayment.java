package foodcourt.server.order;

import java.util.Optional;

import org.springframework.stereotype.Component;

import foodcourt.server.catalog.Catalog;
import foodcourt.server.catalog.PaymentPlace;

/** The rules of payment as the court's files have them. */
@Component
final class CatalogPayment implements PaymentRules {
    private final Catalog catalog;

    CatalogPayment(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public boolean paidFirst() {
        return catalog.court().payment() == PaymentPlace.KIOSK;
    }

    @Override
    public Optional<Voucher> voucher(String code) {
        return catalog.court().vouchers().stream().filter(voucher -> voucher.code().equals(code)).findFirst()
                .map(voucher -> new Voucher(voucher.code(), voucher.won(), voucher.once()));
    }
}
