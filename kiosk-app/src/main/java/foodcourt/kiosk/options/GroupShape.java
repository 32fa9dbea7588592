package foodcourt.kiosk.options;

import foodcourt.api.OptionGroupView;

/**
 * How a group's options stand: choose-one groups as tiles in columns, others as check boxes in two columns.
 *
 * @param tile height of one option, px
 */
record GroupShape(int columns, int rows, double tile) {

    /** Height of the group's title with the space around it, px. */
    static final double TITLE = 96;
    static final double GAP = 16;
    /** Tiles beside each other; more make the words too narrow. */
    private static final int WIDEST = 4;

    static GroupShape of(OptionGroupView group) {
        int options = group.options().size();
        boolean one = group.max() == 1;
        int columns = one && options <= WIDEST ? Math.max(options, 2) : one ? 3 : 2;
        double tile = isSpice(group) ? 156 : one ? 148 : 124;
        return new GroupShape(columns, Math.max(1, (options + columns - 1) / columns), tile);
    }

    double height() {
        return TITLE + rows * tile + (rows - 1) * GAP;
    }

    /** By the sample court's convention a group with this id is about spice and shows chillies. */
    static boolean isSpice(OptionGroupView group) {
        return group.groupId().equals("spice") && group.max() == 1;
    }
}
