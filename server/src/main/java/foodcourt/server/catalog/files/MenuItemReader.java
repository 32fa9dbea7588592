package foodcourt.server.catalog.files;

import java.util.List;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

import foodcourt.server.catalog.MenuItem;
import foodcourt.server.catalog.Option;
import foodcourt.server.catalog.OptionGroup;

/** Reads one dish. */
final class MenuItemReader {
    /** Won. */
    static final long MAX_PRICE = 10_000_000;

    private final Pictures pictures;
    private final Ids ids = new Ids("dish of a shop");

    MenuItemReader(Pictures pictures) {
        this.pictures = pictures;
    }

    MenuItem read(Field dish) {
        return Fields.read(dish, fields -> {
            var before = dish.source().mistakes().size();
            var item = read(fields);
            var right = dish.source().mistakes().size() == before; // wrong numbers need not be added up
            if (right && item.price() + cheapest(item.optionGroups()) < 0) {
                fields.optional("price").wrong("falls below 0 won with the cheapest choices");
            }
            return item;
        });
    }

    private MenuItem read(Fields fields) {
        return new MenuItem(ids.read(fields.required("id")), Values.localText(fields.required("name"), 60),
                fields.optional("description", text -> Values.localText(text, 200)),
                fields.required("price").number(0, MAX_PRICE, "a whole number of won"),
                fields.optional("picture", pictures::read), fields.optional("tint", Values::colour),
                Boolean.TRUE.equals(fields.optional("popular", Field::flag)), spicy(fields),
                Values.allergens(fields.optional("allergens")), groups(fields));
    }

    private static int spicy(Fields fields) {
        return (int) or(fields.optional("spicy", field -> field.number(0, 3, "a whole number")), 0);
    }

    private static List<OptionGroup> groups(Fields fields) {
        return OptionGroupReader.readAll(fields.optional("options"));
    }

    private static long or(@Nullable Long value, long otherwise) {
        return value == null ? otherwise : value;
    }

    /** What the allowed choices add at least; below 0 when some make it cheaper. */
    private static long cheapest(List<OptionGroup> groups) {
        return groups.stream().mapToLong(MenuItemReader::cheapest).sum();
    }

    private static long cheapest(OptionGroup group) {
        var prices = group.options().stream().mapToLong(Option::price).sorted().limit(group.max()).toArray();
        var needed = Math.min(group.min(), prices.length);
        return LongStream.range(0, prices.length).map(i -> i < needed ? prices[(int) i] : Math.min(prices[(int) i], 0))
                .sum();
    }
}
