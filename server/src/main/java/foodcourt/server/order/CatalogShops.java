package foodcourt.server.order;

import java.util.List;

import org.springframework.stereotype.Component;

import foodcourt.server.catalog.Catalog;
import foodcourt.server.catalog.Shop;
import foodcourt.server.catalog.ShopStatus;

/** The shops of the catalog module. */
@Component
final class CatalogShops implements Shops {
    private final Catalog catalog;

    CatalogShops(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<String> ids() {
        return catalog.court().shops().stream().map(Shop::shopId).toList();
    }

    @Override
    public boolean isOverloaded(String shopId) {
        return catalog.shop(shopId).filter(ShopStatus::overloaded).isPresent();
    }

    @Override
    public void pause(String shopId) {
        catalog.pauseOverloaded(shopId);
    }

    @Override
    public void resume(String shopId) {
        catalog.resumeOverloaded(shopId);
    }
}
