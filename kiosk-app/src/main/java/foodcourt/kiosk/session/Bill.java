package foodcourt.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import foodcourt.api.LocalText;
import foodcourt.api.MenuItemView;
import foodcourt.api.OptionView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.ShopView;
import foodcourt.kiosk.court.CourtMenu;

/**
 * The basket in the court's present prices. Only a preview: the server's prices decide.
 *
 * @param lines those that the court still knows
 * @param gone lines, numbered from 0, whose dish is no longer on the menu
 * @param total won
 */
public record Bill(List<PricedLine> lines, List<Integer> gone, long total) {

    /** The bill of these lines. */
    public static Bill of(CourtMenu menu, List<BasketLine> basket) {
        var lines = new ArrayList<PricedLine>();
        var gone = new ArrayList<Integer>();
        for (int i = 0; i < basket.size(); i++) {
            var priced = price(i, basket.get(i), menu);
            priced.ifPresent(lines::add);
            if (priced.isEmpty()) {
                gone.add(i);
            }
        }
        return new Bill(List.copyOf(lines), List.copyOf(gone),
                lines.stream().mapToLong(PricedLine::amount).sum());
    }

    /** Whether everything can be ordered now. */
    public boolean orderable() {
        return !lines.isEmpty() && gone.isEmpty()
                && lines.stream().allMatch(line -> line.obstacle() == PricedLine.Obstacle.NONE);
    }

    /** Something costs more or less than the guest saw. */
    public boolean repriced() {
        return lines.stream().anyMatch(PricedLine::repriced);
    }

    /** Won for all of it as the guest saw it. */
    public long seenTotal() {
        return lines.stream().mapToLong(line -> line.repriced() ? line.seenAmount() : line.amount()).sum();
    }

    /** Dishes, quantities counted. */
    public int count() {
        return lines.stream().mapToInt(line -> line.line().quantity()).sum();
    }

    /** Shops that are ordered from. */
    public long shops() {
        return lines.stream().map(line -> line.line().shopId()).distinct().count();
    }

    private static Optional<PricedLine> price(int number, BasketLine line, CourtMenu menu) {
        return menu.shop(line.shopId())
                .flatMap(shop -> menu.item(line.shopId(), line.itemId()).map(item -> price(number, line, shop, item)));
    }

    private static PricedLine price(int number, BasketLine line, ShopView shop, MenuItemView item) {
        var options = line.choices().stream().map(choice -> option(item, choice)).flatMap(Optional::stream).toList();
        var one = item.price() + options.stream().mapToLong(OptionView::price).sum();
        // what is so from the start needs no words
        List<LocalText> names = options.stream().filter(option -> !option.preselected()).map(OptionView::name).toList();
        return new PricedLine(number, line, shop, item, names, one,
                obstacle(shop, item, options.size() == line.choices().size()));
    }

    private static PricedLine.Obstacle obstacle(ShopView shop, MenuItemView item, boolean allChoicesKnown) {
        return switch (shop.availability()) {
            case PAUSED -> PricedLine.Obstacle.SHOP_PAUSED;
            case CLOSED -> PricedLine.Obstacle.SHOP_CLOSED;
            case OPEN -> item.soldOut() ? PricedLine.Obstacle.SOLD_OUT
                    : allChoicesKnown ? PricedLine.Obstacle.NONE : PricedLine.Obstacle.CHOICE_GONE;
        };
    }

    private static Optional<OptionView> option(MenuItemView item, PlaceOrder.Choice choice) {
        return item.optionGroups().stream()
                .filter(group -> group.groupId().equals(choice.groupId()))
                .flatMap(group -> group.options().stream())
                .filter(option -> option.optionId().equals(choice.optionId()))
                .findFirst();
    }
}
