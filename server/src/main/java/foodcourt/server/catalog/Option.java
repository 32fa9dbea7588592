package foodcourt.server.catalog;

import foodcourt.server.messages.LocalText;

/**
 * One option of a group.
 *
 * @param price won added for one item; may be 0 or below
 * @param preselected chosen until the guest chooses otherwise
 */
public record Option(String optionId, LocalText name, long price, boolean preselected) {}
