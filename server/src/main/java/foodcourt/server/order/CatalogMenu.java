package foodcourt.server.order;

import java.time.ZoneId;
import java.util.Optional;

import org.springframework.stereotype.Component;

import foodcourt.server.catalog.Availability;
import foodcourt.server.catalog.Catalog;
import foodcourt.server.catalog.MenuItem;
import foodcourt.server.catalog.OptionGroup;
import foodcourt.server.catalog.ShopStatus;

/** The menu as the catalog module has it. */
@Component
final class CatalogMenu implements Menu {
    private final Catalog catalog;

    CatalogMenu(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Shop> shop(String shopId) {
        return catalog.shop(shopId).map(CatalogMenu::shop);
    }

    @Override
    public ZoneId timeZone() {
        return catalog.court().timeZone();
    }

    private static Shop shop(ShopStatus status) {
        return new Shop(status.shop().label(), status.availability() == Availability.OPEN, status.waitMinutes(),
                status.shop().items().stream().map(item -> item(item, status.isSoldOut(item.itemId()))).toList());
    }

    private static Item item(MenuItem item, boolean soldOut) {
        return new Item(item.itemId(), item.name(), item.price(), soldOut,
                item.optionGroups().stream().map(CatalogMenu::group).toList());
    }

    private static Group group(OptionGroup group) {
        return new Group(group.groupId(), group.min(), group.max(), group.options().stream()
                .map(option -> new Option(option.optionId(), option.name(), option.price())).toList());
    }
}
