package foodcourt.server.catalog.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import foodcourt.api.MenuItemView;
import foodcourt.api.Opening;
import foodcourt.api.OptionGroupView;
import foodcourt.api.OptionView;
import foodcourt.api.Paths;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.server.catalog.Allergen;
import foodcourt.server.catalog.MenuItem;
import foodcourt.server.catalog.OpeningHours;
import foodcourt.server.catalog.Option;
import foodcourt.server.catalog.OptionGroup;
import foodcourt.server.catalog.Sale;
import foodcourt.server.catalog.ShopStatus;
import foodcourt.server.catalog.SoldOut;
import foodcourt.server.wire.Wire;

/** A shop as the wire contract shows it. */
public final class ShopViews {
    private ShopViews() {}

    /** The shop with its menu. */
    public static ShopView of(ShopStatus status) {
        var shop = status.shop();
        return new ShopView(Wire.shop(shop.label()), status.version(), status.waitMinutes(),
                ShopAvailability.valueOf(status.availability().name()), status.resumesAt(),
                shop.items().stream().map(item -> item(item, status.soldOut().get(item.itemId()))).toList(),
                opening(status.opening()));
    }

    private static @Nullable Opening opening(OpeningHours.@Nullable Opening opening) {
        return opening == null ? null : new Opening(opening.opensAt(), opening.closesAt());
    }

    private static MenuItemView item(MenuItem item, @Nullable SoldOut soldOut) {
        var description = item.description();
        return new MenuItemView(item.itemId(), Wire.text(item.name()),
                description == null ? null : Wire.text(description), item.price(), picture(item.picture()), item.tint(),
                item.popular(), item.spicy(), item.allergens().stream().map(Allergen::id).toList(), soldOut != null,
                availableAgainAt(soldOut), item.optionGroups().stream().map(ShopViews::group).toList());
    }

    private static @Nullable String picture(@Nullable String name) {
        return name == null ? null : Paths.PICTURE.replace("{name}", name);
    }

    /** None for the rest of the day: then a guest of today has no time to wait for. */
    private static @Nullable Instant availableAgainAt(@Nullable SoldOut soldOut) {
        return soldOut != null && soldOut.sale() == Sale.BACK_IN_AN_HOUR ? soldOut.until() : null;
    }

    private static OptionGroupView group(OptionGroup group) {
        return new OptionGroupView(group.groupId(), Wire.text(group.name()), group.min(), group.max(),
                group.options().stream().map(ShopViews::option).toList());
    }

    private static OptionView option(Option option) {
        return new OptionView(option.optionId(), Wire.text(option.name()), option.price(), option.preselected());
    }
}
