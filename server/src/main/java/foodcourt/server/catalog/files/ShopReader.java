package foodcourt.server.catalog.files;

import java.util.List;

import org.yaml.snakeyaml.nodes.Node;

import foodcourt.server.catalog.MenuItem;
import foodcourt.server.catalog.Shop;
import foodcourt.server.messages.ShopLabel;

/** Reads one shop's file. */
final class ShopReader {
    private final String shopId;
    private final Pictures pictures;

    ShopReader(String shopId, Pictures pictures) {
        this.shopId = shopId;
        this.pictures = pictures;
    }

    Shop read(Source source, Node file) {
        return Fields.read(new Field(source, "a shop", file), this::read);
    }

    private Shop read(Fields fields) {
        checkId(fields.required("id"));
        var label = label(fields);
        return new Shop(label, (int) fields.required("waitMinutes").number(1, 120, "a whole number of minutes"),
                fields.optional("hours", Values::hours), menu(fields.required("menu")));
    }

    private void checkId(Field field) {
        var id = field.text();
        if (!id.isEmpty() && !id.equals(shopId)) {
            field.wrong("must be " + shopId + " like the file's name, not \"" + id + "\"");
        }
    }

    private ShopLabel label(Fields fields) {
        var name = Values.localText(fields.required("name"), 60);
        var counter = (int) fields.required("counter").number(1, 99, "a whole number");
        return Fields.read(fields.required("mark"), mark -> new ShopLabel(shopId, name,
                Icons.read(mark.required("icon")), Values.colour(mark.required("tint")), counter));
    }

    private List<MenuItem> menu(Field field) {
        var reader = new MenuItemReader(pictures);
        var items = field.list("a dish").stream().map(reader::read).toList();
        if (items.isEmpty()) {
            field.wrong("must be a list with at least one dish");
        }
        return items;
    }
}
