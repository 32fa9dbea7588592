package foodcourt.server.catalog;

import java.util.List;
import java.util.Optional;

import foodcourt.server.messages.LocalText;

/**
 * A choice of an item.
 *
 * @param min fewest options to choose
 * @param max most options to choose
 */
public record OptionGroup(String groupId, LocalText name, int min, int max, List<Option> options) {

    /** The option with this id. */
    public Optional<Option> option(String optionId) {
        return options.stream().filter(option -> option.optionId().equals(optionId)).findFirst();
    }

    /** Whether so many options may be chosen. */
    public boolean allows(int chosen) {
        return min <= chosen && chosen <= max;
    }
}
