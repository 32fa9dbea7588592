package foodcourt.server.catalog.web;

import java.time.Duration;
import java.util.Optional;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.api.ChangeSale;
import foodcourt.api.ChangeWait;
import foodcourt.api.Paths;
import foodcourt.api.PauseShop;
import foodcourt.api.ProblemCode;
import foodcourt.api.ShopView;
import foodcourt.server.catalog.CourtCatalog;
import foodcourt.server.catalog.Sale;
import foodcourt.server.catalog.ShopStatus;
import foodcourt.server.wire.Refusal;

/** What staff change of their shop. */
@RestController
class ShopController {
    private final CourtCatalog catalog;

    ShopController(CourtCatalog catalog) {
        this.catalog = catalog;
    }

    @PutMapping(Paths.SHOP_PAUSE)
    ShopView pause(@PathVariable String shopId, @RequestBody PauseShop pause) {
        var minutes = pause.minutes();
        if (minutes != null) {
            requireMinutes(minutes, 240);
        }
        return found(catalog.pause(shopId, minutes == null ? null : Duration.ofMinutes(minutes)), shopId);
    }

    @DeleteMapping(Paths.SHOP_PAUSE)
    ShopView resume(@PathVariable String shopId) {
        return found(catalog.resume(shopId), shopId);
    }

    @PutMapping(Paths.SHOP_WAIT)
    ShopView changeWait(@PathVariable String shopId, @RequestBody ChangeWait change) {
        requireMinutes(change.minutes(), 120);
        return found(catalog.changeWait(shopId, change.minutes()), shopId);
    }

    @PutMapping(Paths.ITEM_SALE)
    ShopView changeSale(@PathVariable String shopId, @PathVariable String itemId, @RequestBody ChangeSale change) {
        if (change.sale() == null) { // JSON may leave out what the record promises
            throw Refusal.of(ProblemCode.MALFORMED, "sale is missing").field("sale");
        }
        return catalog.changeSale(shopId, itemId, Sale.valueOf(change.sale().name())).map(ShopViews::of)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "No such item").item(shopId, itemId));
    }

    private static ShopView found(Optional<ShopStatus> shop, String shopId) {
        return shop.map(ShopViews::of)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "No such shop").shop(shopId));
    }

    private static void requireMinutes(int minutes, int most) {
        if (minutes < 1 || minutes > most) {
            throw Refusal.of(ProblemCode.MALFORMED, "minutes must be 1 to " + most).field("minutes");
        }
    }
}
