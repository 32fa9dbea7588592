package foodcourt.server.catalog;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.LocalText;

/**
 * A dish or drink.
 *
 * @param price won, without options
 * @param picture name of a file among the court's pictures, or null
 * @param tint ground colour of the picture, {@code #RRGGBB}, or null
 * @param spicy 0 (not) to 3
 * @param allergens the main one first
 */
public record MenuItem(String itemId, LocalText name, @Nullable LocalText description, long price,
        @Nullable String picture, @Nullable String tint, boolean popular, int spicy, List<Allergen> allergens,
        List<OptionGroup> optionGroups) {

    /** The option group with this id. */
    public Optional<OptionGroup> optionGroup(String groupId) {
        return optionGroups.stream().filter(group -> group.groupId().equals(groupId)).findFirst();
    }
}
