package foodcourt.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.api.PlaceOrder;

/** What a guest has chosen so far; the lines of one shop stand together. For the UI thread. */
public final class Basket {

    /** Most of one line; the contract's limit. */
    public static final int MOST = 99;

    private final ObjectProperty<List<BasketLine>> lines = new SimpleObjectProperty<>(List.of());

    /** The lines in the order in which they are shown. */
    public ReadOnlyObjectProperty<List<BasketLine>> linesProperty() {
        return lines;
    }

    /** The lines in the order in which they are shown. */
    public List<BasketLine> lines() {
        return lines.get();
    }

    /** Nothing was chosen. */
    public boolean isEmpty() {
        return lines().isEmpty();
    }

    /** How many dishes, quantities counted. */
    public int count() {
        return lines().stream().mapToInt(BasketLine::quantity).sum();
    }

    /** Adds a dish: to its own line if it is there, else behind the others of its shop. */
    public void add(BasketLine added) {
        change(list -> {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).sameDish(added)) {
                    list.set(i, added.times(list.get(i).quantity() + added.quantity()));
                    return;
                }
            }
            list.add(placeFor(added, list), added);
        });
    }

    /** Puts another dish in a line's place, or to its own line if it is there; a line that is gone is not missed. */
    public void replace(BasketLine old, BasketLine other) {
        var at = lines().indexOf(old);
        if (at < 0 || !old.shopId().equals(other.shopId())
                || lines().stream().anyMatch(line -> !line.equals(old) && line.sameDish(other))) {
            change(list -> list.remove(old));
            add(other);
        } else {
            change(list -> list.set(at, other));
        }
    }

    /** The guest agrees to these prices of one, in won, by line. */
    public void agree(List<Long> prices) {
        change(list -> {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, list.get(i).at(prices.get(i)));
            }
        });
    }

    /** Changes the quantity of a line, numbered from 0 in the order shown; it stays within 1 to {@link #MOST}. */
    public void quantity(int line, int quantity) {
        change(list -> list.set(line, list.get(line).times(quantity)));
    }

    /** Takes a line out, numbered from 0 in the order shown. */
    public void remove(int line) {
        change(list -> list.remove(line));
    }

    /** Takes everything out. */
    public void clear() {
        lines.set(List.of());
    }

    /** The lines as they are ordered. */
    public List<PlaceOrder.Line> ordered() {
        return lines().stream().map(BasketLine::ordered).toList();
    }

    private static int placeFor(BasketLine added, List<BasketLine> list) {
        for (int i = list.size(); i > 0; i--) {
            if (list.get(i - 1).shopId().equals(added.shopId())) {
                return i;
            }
        }
        return list.size();
    }

    private void change(Consumer<List<BasketLine>> change) {
        var changed = new ArrayList<>(lines());
        change.accept(changed);
        lines.set(List.copyOf(changed));
    }
}
