package foodcourt.kiosk.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foodcourt.api.MenuItemView;
import foodcourt.api.OptionGroupView;
import foodcourt.api.OptionView;
import foodcourt.api.PlaceOrder;

/** The rules of a dish's choices: how many of each group, which are chosen at first. */
final class Choosing {

    private List<OptionGroupView> groups;
    private final Map<String, List<String>> chosen = new LinkedHashMap<>();

    Choosing(MenuItemView item) {
        this.groups = item.optionGroups();
        groups.forEach(group -> chosen.put(group.groupId(), preselected(group)));
    }

    /** Chooses or, where the rules allow it, unchooses; of a group with one choice the last chosen counts. */
    void toggle(String groupId, String optionId) {
        groups.stream().filter(group -> group.groupId().equals(groupId)).findFirst()
                .ifPresent(group -> chosen.computeIfPresent(groupId, (_, before) -> toggled(group, before, optionId)));
    }

    /** Begins with these, as far as they are still offered. */
    void again(List<PlaceOrder.Choice> before) {
        groups.forEach(group -> {
            var known = group.options().stream().map(OptionView::optionId)
                    .filter(option -> before.contains(new PlaceOrder.Choice(group.groupId(), option)))
                    .limit(group.max()).toList();
            if (!known.isEmpty() || group.min() == 0) {
                chosen.put(group.groupId(), known);
            }
        });
    }

    /** The dish is offered otherwise now: what is no longer offered is no longer chosen. */
    void offered(MenuItemView item) {
        groups = item.optionGroups();
        groups.forEach(group -> chosen.compute(group.groupId(),
                (_, before) -> before == null ? preselected(group) : still(group, before)));
    }

    boolean isChosen(String groupId, String optionId) {
        return chosen.getOrDefault(groupId, List.of()).contains(optionId);
    }

    /** The first group of which too few are chosen. */
    Optional<OptionGroupView> missing() {
        return groups.stream()
                .filter(group -> chosen.getOrDefault(group.groupId(), List.of()).size() < group.min())
                .findFirst();
    }

    /** What is chosen, in the order of the menu. */
    List<PlaceOrder.Choice> choices() {
        var choices = new ArrayList<PlaceOrder.Choice>();
        groups.forEach(group -> group.options().stream()
                .filter(option -> isChosen(group.groupId(), option.optionId()))
                .forEach(option -> choices.add(new PlaceOrder.Choice(group.groupId(), option.optionId()))));
        return List.copyOf(choices);
    }

    /** What the choices add to the price of one, in won. */
    long price() {
        return groups.stream()
                .flatMap(group -> group.options().stream().filter(o -> isChosen(group.groupId(), o.optionId())))
                .mapToLong(OptionView::price)
                .sum();
    }

    private static List<String> still(OptionGroupView group, List<String> before) {
        var offered = group.options().stream().map(OptionView::optionId).toList();
        return before.stream().filter(offered::contains).limit(group.max()).toList();
    }

    private static List<String> preselected(OptionGroupView group) {
        return group.options().stream()
                .filter(OptionView::preselected)
                .map(OptionView::optionId)
                .limit(group.max())
                .toList();
    }

    private static List<String> toggled(OptionGroupView group, List<String> before, String optionId) {
        var after = new ArrayList<>(before);
        if (before.contains(optionId)) {
            // of "exactly one" the chosen one stays; of a choice that may be left out it goes
            if (group.min() == 0 || group.max() > 1) {
                after.remove(optionId);
            }
        } else if (group.max() == 1) {
            return List.of(optionId);
        } else if (before.size() < group.max()) {
            after.add(optionId);
        }
        return List.copyOf(after);
    }
}
