package foodcourt.client.look;

import java.util.Arrays;
import java.util.Optional;

/** The icons: strokes with round ends on a grid of 24 by 24, as SVG path data. {@link IconView} draws them. */
public enum Icon {
    HOME("home", "M3 11 12 3l9 8M5.5 9.2V20.5h13V9.2M10 20.5v-6.5h4v6.5"),
    BELL("bell", "M4 16.5a8 8 0 0 1 16 0ZM2.5 20h19M12 8.5V5.5M9.5 4.8h5"),
    BACK("back", "M20.5 12H5M11 5.5 4.5 12l6.5 6.5"),
    ACCESS("access",
            "M2.3 12A9.7 9.7 0 1 1 21.7 12A9.7 9.7 0 1 1 2.3 12Z M7 10.2l5 1 5-1M12 11.2v3.3M12 14.2l-2.4 4M12 14.2l2.4 4",
            "M11.2 7A0.8 0.8 0 1 1 12.8 7A0.8 0.8 0 1 1 11.2 7Z"),
    BOWL("bowl", "M3 12h18a9 9 0 0 1-5.5 8.3h-7A9 9 0 0 1 3 12ZM14 12l6.5-8.5M10.5 12l5-9"),
    BAG("bag", "M5 8h14l1.2 13H3.8ZM8.5 11V6.5a3.5 3.5 0 0 1 7 0V11"),
    BASKET("basket", "M2.5 9.5h19L19.3 20H4.7ZM7.5 9.5 11 3.5M16.5 9.5 13 3.5M9.5 13v3.5M14.5 13v3.5"),
    PLUS("plus", "M12 4.5v15M4.5 12h15"),
    MINUS("minus", "M4.5 12h15"),
    CHECK("check", "M4 12.8 9.6 18.5 20 6.5"),
    CROSS("x", "M5.5 5.5l13 13M18.5 5.5l-13 13"),
    CLOCK("clock", "M2.8 12A9.2 9.2 0 1 1 21.2 12A9.2 9.2 0 1 1 2.8 12Z M12 6.8v5.4l3.6 2.2"),
    GLOBE("globe",
            "M2.8 12A9.2 9.2 0 1 1 21.2 12A9.2 9.2 0 1 1 2.8 12Z M3 12h18M12 2.8c3 3 3.8 6 3.8 9.2s-.8 6.2-3.8 9.2c-3-3-3.8-6-3.8-9.2S9 5.8 12 2.8Z"),
    SEARCH("search", "M3.8 10.5A6.7 6.7 0 1 1 17.2 10.5A6.7 6.7 0 1 1 3.8 10.5Z M15.5 15.5 21 21"),
    RECEIPT("receipt",
            "M5 3v18l2.3-1.6L9.7 21l2.3-1.6 2.3 1.6 2.4-1.6L19 21V3l-2.3 1.6L14.3 3 12 4.6 9.7 3 7.3 4.6ZM9 10h6M9 14h6"),
    CARD("card",
            "M4.7 5.5H19.3A2.2 2.2 0 0 1 21.5 7.7V16.8A2.2 2.2 0 0 1 19.3 19H4.7A2.2 2.2 0 0 1 2.5 16.8V7.7A2.2 2.2 0 0 1 4.7 5.5Z M2.5 10h19M6 15h4"),
    PHONE("phone",
            "M8.9 2.5H15.1A2.4 2.4 0 0 1 17.5 4.9V19.1A2.4 2.4 0 0 1 15.1 21.5H8.9A2.4 2.4 0 0 1 6.5 19.1V4.9A2.4 2.4 0 0 1 8.9 2.5Z M10.5 18.3h3"),
    VOUCHER("voucher",
            "M2.5 6.5h19v3.7a1.8 1.8 0 0 0 0 3.6v3.7h-19v-3.7a1.8 1.8 0 0 0 0-3.6ZM14.5 7v2M14.5 11v2M14.5 15v2"),
    CASH("cash",
            "M4 6H20A1.5 1.5 0 0 1 21.5 7.5V17A1.5 1.5 0 0 1 20 18.5H4A1.5 1.5 0 0 1 2.5 17V7.5A1.5 1.5 0 0 1 4 6Z M9.2 12.2A2.8 2.8 0 1 1 14.8 12.2A2.8 2.8 0 1 1 9.2 12.2Z M6 12.2h.01M18 12.2h.01"),
    PRINTER("printer", "M7 9V3h10v6M7 17.5H3.8V9h16.4v8.5H17M7 14h10v7H7Z"),
    SCAN("scan", "M3.5 8V3.5H8M16 3.5h4.5V8M20.5 16v4.5H16M8 20.5H3.5V16M8 8.5v7M11 8.5v7M13.5 8.5v7M16 8.5v7"),
    LEFT("left", "M15 4.5 7.5 12l7.5 7.5"),
    RIGHT("right", "M9 4.5 16.5 12 9 19.5"),
    DOWN("down", "M4.5 9l7.5 7.5L19.5 9"),
    PAUSE("pause", "M8 5v14M16 5v14"),
    WIFI("wifi", "M2.5 9.5a14 14 0 0 1 19 0M5.8 13.2a9 9 0 0 1 12.4 0M9 16.7a4.3 4.3 0 0 1 6 0M12 20h.01"),
    WIFI_OFF("wifioff",
            "M2.5 9.5a14 14 0 0 1 19 0M5.8 13.2a9 9 0 0 1 12.4 0M9 16.7a4.3 4.3 0 0 1 6 0M12 20h.01M3.5 3.5l17 17"),
    SOUND("sound", "M3.5 9.5v5h4L12 19V5L7.5 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18.3 6a8.5 8.5 0 0 1 0 12"),
    UNDO("undo", "M4 9h10.5a5.5 5.5 0 0 1 0 11H9M8.5 4.5 4 9l4.5 4.5"),
    STAR("star", "M12 2.8l2.8 5.9 6.4.8-4.7 4.4 1.2 6.4L12 17.2l-5.7 3.1 1.2-6.4L2.8 9.5l6.4-.8Z",
            "M12 2.8l2.8 5.9 6.4.8-4.7 4.4 1.2 6.4L12 17.2l-5.7 3.1 1.2-6.4L2.8 9.5l6.4-.8Z"),
    CHILI("chili", "M16 7c0-2 .8-3.2 2.5-4",
            "M16 7c2.6 1.5 3 4.4 1.3 7.3-2.3 4-7 6.2-13.3 5.8 5-1.4 7-3.3 8-6.1.9-2.6.6-5.6 4-7Z"),
    CHILI_OUTLINE("chiliO",
            "M16 7c2.6 1.5 3 4.4 1.3 7.3-2.3 4-7 6.2-13.3 5.8 5-1.4 7-3.3 8-6.1.9-2.6.6-5.6 4-7ZM16 7c0-2 .8-3.2 2.5-4"),
    WARNING("warn", "M12 3.2 22.2 20.5H1.8ZM12 9.8v5M12 17.6v.01"),
    OCTAGON("oct", "M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8ZM12 6.8v6.4M12 16.8v.01"),
    INFO("info", "M2.8 12A9.2 9.2 0 1 1 21.2 12A9.2 9.2 0 1 1 2.8 12Z M12 11v6M12 7.2v.01"),
    EDIT("edit", "M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19ZM14 6.5l3.5 3.5"),
    TRASH("trash", "M4 6.5h16M9 6.5V3.8h6v2.7M6.3 6.5l1 14h9.4l1-14M10 10.5v6M14 10.5v6"),
    CHART("chart", "M4 3.5v17h16.5M8.5 16.5v-5M13 16.5v-9M17.5 16.5v-3"),
    MENU("menu", "M4 4.5h6.5V11H4ZM14 5.5h6.5M14 10h4.5M4 14h6.5v6.5H4ZM14 15h6.5M14 19.5h4.5"),
    BOARD("board", "M3.5 4h5v16h-5ZM10.2 4h4.6v10h-4.6ZM16.5 4h4v13h-4Z"),
    SCREEN("screen",
            "M4.5 4H19.5A2 2 0 0 1 21.5 6V15A2 2 0 0 1 19.5 17H4.5A2 2 0 0 1 2.5 15V6A2 2 0 0 1 4.5 4Z M8 21h8M12 17v4M7.5 8.5h4M7.5 12h9"),
    FLAME("flame",
            "M12.5 2.8c.6 4 5.7 5.8 5.7 11.2a6.2 6.2 0 0 1-12.4 0c0-2.6 1.3-4.2 2.5-5.5.4 1.8 1 2.4 1.7 2.5 0-3 .7-6 2.5-8.2Z"),
    SMILE("smile",
            "M2.8 12A9.2 9.2 0 1 1 21.2 12A9.2 9.2 0 1 1 2.8 12Z M8 14.2c1 1.6 2.4 2.3 4 2.3s3-.7 4-2.3M9 9.3v.01M15 9.3v.01"),
    MOON("moon", "M20.5 14.5A8.8 8.8 0 1 1 9.5 3.5a7.2 7.2 0 0 0 11 11Z"),
    POT("pot", "M4 10h16v5a5.5 5.5 0 0 1-5.5 5.5h-5A5.5 5.5 0 0 1 4 15ZM2 10h20M8.5 6.5h7M12 6.5V4"),
    FORK("fork", "M7.5 3v18M4 3v5a3.5 3.5 0 0 0 7 0V3M17 21v-7h-2.5V7c0-2.5 1-4 2.5-4Z"),
    BURGER("burger", "M4 10a8 6.5 0 0 1 16 0ZM3 13.5h18M4 17h16v.5a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3Z"),
    CUP("cup",
            "M4.5 9h12.5v5.5A5 5 0 0 1 12 19.5H9.5a5 5 0 0 1-5-5ZM17 10.5h1.5a2.5 2.5 0 0 1 0 5.2H17M8 5.8V3.5M13 5.8V3.5"),
    HAND("hand",
            "M8 12.5V5.8a1.7 1.7 0 0 1 3.4 0V11M11.4 11V9.5a1.7 1.7 0 0 1 3.3 0V12M14.7 12v-1a1.7 1.7 0 0 1 3.3 0v4.5a5.5 5.5 0 0 1-5.5 5.5h-1a6 6 0 0 1-4.8-2.5L4 14.5a1.7 1.7 0 0 1 2.7-2L8 14"),
    DOT("dotc", "M4 12A8 8 0 1 1 20 12A8 8 0 1 1 4 12Z", "M4 12A8 8 0 1 1 20 12A8 8 0 1 1 4 12Z"),
    ARROW_DOWN("arrowdown", "M12 3.5v16M5 13l7 7 7-7"),
    SLIDERS("minmax",
            "M4 7h10M18 7h2M4 17h2M10 17h10 M13.8 7A2.2 2.2 0 1 1 18.2 7A2.2 2.2 0 1 1 13.8 7Z M5.8 17A2.2 2.2 0 1 1 10.2 17A2.2 2.2 0 1 1 5.8 17Z");

    private final String key;
    private final String strokes;
    private final String solids;

    Icon(String key, String strokes) {
        this(key, strokes, "");
    }

    Icon(String key, String strokes, String solids) {
        this.key = key;
        this.strokes = strokes;
        this.solids = solids;
    }

    /** The icon of a shop mark or menu by its key in the design, such as {@code bowl} or {@code chiliO}. */
    public static Optional<Icon> find(String key) {
        return Arrays.stream(values()).filter(icon -> icon.key.equals(key)).findFirst();
    }

    /** The name used in the court's files. */
    public String key() {
        return key;
    }

    /** Path data that is stroked. */
    public String strokes() {
        return strokes;
    }

    /** Path data that is filled, or empty. */
    public String solids() {
        return solids;
    }

    /** This icon as a square of that many pixels with the design's usual stroke of 2.2 grid units. */
    public IconView view(double size) {
        return new IconView(this, size, 2.2);
    }

    /** This icon as a square of that many pixels with a stroke in grid units: 2.6 to 3.6 when small or a state. */
    public IconView view(double size, double stroke) {
        return new IconView(this, size, stroke);
    }
}
