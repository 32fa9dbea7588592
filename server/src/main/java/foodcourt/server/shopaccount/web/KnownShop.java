package foodcourt.server.shopaccount.web;

import org.springframework.stereotype.Component;

import foodcourt.api.ProblemCode;
import foodcourt.server.catalog.Catalog;
import foodcourt.server.catalog.ShopStatus;
import foodcourt.server.wire.Refusal;

/** Refuses requests about shops the court does not have. */
@Component
final class KnownShop {
    private final Catalog catalog;

    KnownShop(Catalog catalog) {
        this.catalog = catalog;
    }

    ShopStatus require(String shopId) {
        return catalog.shop(shopId)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "No such shop").shop(shopId));
    }
}
