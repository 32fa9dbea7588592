package foodcourt.api;

/**
 * One option of a group.
 *
 * @param price won added for one item; may be 0
 * @param preselected chosen until the guest chooses otherwise
 */
public record OptionView(String optionId, LocalText name, long price, boolean preselected) {}
