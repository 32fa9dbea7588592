package foodcourt.server.order;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import foodcourt.server.messages.LocalText;
import foodcourt.server.messages.ShopLabel;

/** What can be ordered now, as the order side asks for it: a port. */
public interface Menu {
    /** The shop as it is now, or empty: there is none. */
    Optional<Shop> shop(String shopId);

    /** The court's time zone: decides when a day begins. */
    ZoneId timeZone();

    /**
     * A shop.
     *
     * @param waitMinutes estimate from order to call
     */
    record Shop(ShopLabel label, boolean open, int waitMinutes, List<Item> items) {
        /** The item with this id. */
        public Optional<Item> item(String itemId) {
            return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
        }
    }

    /**
     * An item.
     *
     * @param price won, without options
     */
    record Item(String itemId, LocalText name, long price, boolean soldOut, List<Group> groups) {
        /** The group with this id. */
        public Optional<Group> group(String groupId) {
            return groups.stream().filter(group -> group.groupId().equals(groupId)).findFirst();
        }
    }

    /** A choice of an item: from min to max of its options. */
    record Group(String groupId, int min, int max, List<Option> options) {
        /** The option with this id. */
        public Optional<Option> option(String optionId) {
            return options.stream().filter(option -> option.optionId().equals(optionId)).findFirst();
        }
    }

    /**
     * One option.
     *
     * @param price won added for one item; may be below 0
     */
    record Option(String optionId, LocalText name, long price) {}
}
