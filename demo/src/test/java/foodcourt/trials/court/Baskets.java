package foodcourt.trials.court;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foodcourt.api.CourtView;
import foodcourt.api.MenuItemView;
import foodcourt.api.OptionGroupView;
import foodcourt.api.OptionView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.Service;
import foodcourt.api.ShopView;

/** Fills baskets that this court can serve: real dishes, options within their rules, the right total. */
public final class Baskets {
    private static final int MOST_LINES_OF_A_SHOP = 2;
    private static final int MOST_OF_A_DISH = 3;

    private final CourtView court;

    public Baskets(CourtView court) {
        this.court = court;
    }

    /** An order of one to so many shops. */
    public PlaceOrder fill(Random random, int mostShops) {
        var shops = new ArrayList<>(court.shops());
        Collections.shuffle(shops, random);
        var parts = shops.stream().limit(1 + random.nextInt(Math.min(mostShops, shops.size())))
                .flatMap(shop -> part(shop, random)).toList();
        return order(parts, random);
    }

    private static Stream<Part> part(ShopView shop, Random random) {
        return IntStream.rangeClosed(0, random.nextInt(MOST_LINES_OF_A_SHOP)).mapToObj(_ -> line(shop, random));
    }

    /** One dish of this shop. */
    public PlaceOrder oneDish(ShopView shop, Random random) {
        return order(List.of(line(shop, random)), random);
    }

    private static PlaceOrder order(List<Part> parts, Random random) {
        var service = random.nextBoolean() ? Service.EAT_HERE : Service.TAKE_OUT;
        return new PlaceOrder(service, parts.stream().map(Part::line).toList(),
                parts.stream().mapToLong(Part::amount).sum());
    }

    private static Part line(ShopView shop, Random random) {
        var onSale = shop.items().stream().filter(item -> !item.soldOut()).toList();
        var item = onSale.get(random.nextInt(onSale.size()));
        var quantity = 1 + random.nextInt(MOST_OF_A_DISH);
        var choices = new ArrayList<PlaceOrder.Choice>();
        var price = item.price() + choose(item, random, choices);
        return new Part(new PlaceOrder.Line(shop.shop().shopId(), item.itemId(), choices, quantity), price * quantity);
    }

    private static long choose(MenuItemView item, Random random, List<PlaceOrder.Choice> choices) {
        long price = 0;
        for (var group : item.optionGroups()) {
            for (var option : some(group, random)) {
                choices.add(new PlaceOrder.Choice(group.groupId(), option.optionId()));
                price += option.price();
            }
        }
        return price;
    }

    private static List<OptionView> some(OptionGroupView group, Random random) {
        var options = new ArrayList<>(group.options());
        Collections.shuffle(options, random);
        var most = Math.min(group.max(), options.size());
        return options.subList(0, group.min() + random.nextInt(most - group.min() + 1));
    }

    /** A line and what it costs, in won. */
    private record Part(PlaceOrder.Line line, long amount) {}
}
