package foodcourt.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A dish or drink that can be ordered.
 *
 * @param price won, without options
 * @param picture path of a picture under the server's address, or null: the shop's mark is shown
 * @param tint ground colour of the picture, {@code #RRGGBB}, or null
 * @param spicy 0 (not) to 3
 * @param allergens ids of the Korean labelling list, such as {@code shrimp}; the main one first
 * @param availableAgainAt when a sold-out item comes back by itself, or null
 */
public record MenuItemView(String itemId, LocalText name, @Nullable LocalText description, long price,
        @Nullable String picture, @Nullable String tint, boolean popular, int spicy, List<String> allergens,
        boolean soldOut, @Nullable Instant availableAgainAt, List<OptionGroupView> optionGroups) {}
