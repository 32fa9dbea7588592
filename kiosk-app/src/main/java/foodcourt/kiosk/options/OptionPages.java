package foodcourt.kiosk.options;

import java.util.ArrayList;
import java.util.List;

import foodcourt.api.OptionGroupView;

/** Lays a dish's groups on pages by their height in px: nothing scrolls. */
final class OptionPages {

    /** Between the dish's head and the bar, without and with a pager. */
    private static final double ROOM = 1080;
    private static final double ROOM_WITH_PAGER = 960;
    private static final double QUANTITY = 170;

    private OptionPages() {}

    /** At least one page; the quantity stands on the last. */
    static List<List<OptionGroupView>> of(List<OptionGroupView> groups) {
        return height(groups) + QUANTITY <= ROOM ? List.of(groups) : split(groups);
    }

    private static List<List<OptionGroupView>> split(List<OptionGroupView> groups) {
        var pages = new ArrayList<List<OptionGroupView>>();
        var page = new ArrayList<OptionGroupView>();
        for (var group : groups) {
            if (!page.isEmpty() && height(page) + height(group) + QUANTITY > ROOM_WITH_PAGER) {
                pages.add(List.copyOf(page));
                page.clear();
            }
            page.add(group);
        }
        pages.add(List.copyOf(page));
        return List.copyOf(pages);
    }

    private static double height(List<OptionGroupView> groups) {
        return groups.stream().mapToDouble(OptionPages::height).sum();
    }

    private static double height(OptionGroupView group) {
        return GroupShape.of(group).height();
    }
}
