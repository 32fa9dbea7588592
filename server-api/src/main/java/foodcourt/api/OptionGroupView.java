package foodcourt.api;

import java.util.List;

/**
 * A choice of an item.
 *
 * @param min fewest options to choose: 1 with max 1 means exactly one
 * @param max most options to choose
 */
public record OptionGroupView(String groupId, LocalText name, int min, int max, List<OptionView> options) {}
