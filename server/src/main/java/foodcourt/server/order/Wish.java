package foodcourt.server.order;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import foodcourt.server.messages.TicketLine;
import foodcourt.server.order.NewOrder.Choice;
import foodcourt.server.order.NewOrder.Line;

/** One line of a wanted order, held against the menu. */
sealed interface Wish {

    /** It cannot be. */
    record Not(Placing.Refused why) implements Wish {}

    /** It can be. */
    record Possible(Menu.Shop shop, Menu.Item item, Line line) implements Wish {

        /** With the names and prices of this moment. */
        TicketLine ticketLine() {
            var options = chosen();
            var each = item.price() + options.stream().mapToLong(Menu.Option::price).sum();
            return new TicketLine(item.itemId(), item.name(), options.stream().map(Menu.Option::name).toList(),
                    line.quantity(), Math.multiplyExact(each, line.quantity()));
        }

        /** In the order of the menu, whatever the guest tapped first. */
        private List<Menu.Option> chosen() {
            return item.groups().stream().flatMap(group -> group.options().stream()
                    .filter(option -> line.choices().contains(new Choice(group.groupId(), option.optionId()))))
                    .toList();
        }
    }

    /**
     * What a guest wants by this line.
     *
     * @param field the line's place in the order
     */
    static Wish of(Line line, String field, Menu menu) {
        var shop = menu.shop(line.shopId());
        var item = shop.flatMap(found -> found.item(line.itemId()));
        if (shop.isEmpty() || item.isEmpty()) {
            return new Not(new Placing.Unknown(field + (shop.isEmpty() ? ".shopId" : ".itemId"), line.shopId(),
                    line.itemId()));
        }
        if (!shop.get().open()) {
            return new Not(new Placing.ShopNotOpen(line.shopId()));
        }
        if (item.get().soldOut()) {
            return new Not(new Placing.ItemSoldOut(field, line.shopId(), line.itemId()));
        }
        return refusedChoice(line, field, item.get()).<Wish>map(Not::new)
                .orElseGet(() -> new Possible(shop.get(), item.get(), line));
    }

    private static Optional<Placing.Refused> refusedChoice(Line line, String field, Menu.Item item) {
        return unknown(line, field, item).or(() -> item.groups().stream().filter(group -> !allowed(line, group))
                .findFirst().map(group -> new Placing.ChoiceNotAllowed(field + ".choices", line.shopId(),
                        line.itemId(), group.groupId())));
    }

    private static Optional<Placing.Refused> unknown(Line line, String field, Menu.Item item) {
        return IntStream.range(0, line.choices().size()).filter(index -> !known(line.choices().get(index), item))
                .mapToObj(index -> (Placing.Refused) new Placing.Unknown(field + ".choices[" + index + "]",
                        line.shopId(), line.itemId()))
                .findFirst();
    }

    private static boolean known(Choice choice, Menu.Item item) {
        return item.group(choice.groupId()).flatMap(group -> group.option(choice.optionId())).isPresent();
    }

    private static boolean allowed(Line line, Menu.Group group) {
        var options = line.choices().stream().filter(choice -> choice.groupId().equals(group.groupId())).toList();
        return new HashSet<>(options).size() == options.size()
                && group.min() <= options.size() && options.size() <= group.max();
    }
}
