package foodcourt.kiosk.basket;

import java.util.ArrayList;
import java.util.List;

import foodcourt.kiosk.session.PricedLine;

/** Lays the basket on pages by height in px: a card for each shop, a row for each line. */
final class BasketPages {

    /** From the heading to the total. */
    private static final double ROOM = 1180;
    private static final double ROOM_WITH_PAGER = 1070;
    private static final double CARD = 139;
    private static final double LINE = 188;

    private BasketPages() {}

    /** At least one page. */
    static List<List<PricedLine>> of(List<PricedLine> lines) {
        return height(lines) <= ROOM ? List.of(lines) : split(lines, ROOM_WITH_PAGER);
    }

    /** How much is free below these, px. */
    static double left(List<PricedLine> lines) {
        return ROOM - height(lines);
    }

    private static List<List<PricedLine>> split(List<PricedLine> lines, double room) {
        var pages = new ArrayList<List<PricedLine>>();
        var page = new ArrayList<PricedLine>();
        for (var line : lines) {
            page.add(line);
            if (height(page) > room && page.size() > 1) {
                page.removeLast();
                pages.add(List.copyOf(page));
                page.clear();
                page.add(line);
            }
        }
        pages.add(List.copyOf(page));
        return List.copyOf(pages);
    }

    private static double height(List<PricedLine> lines) {
        var cards = lines.stream().map(line -> line.line().shopId()).distinct().count();
        return cards * CARD + lines.size() * LINE;
    }
}
