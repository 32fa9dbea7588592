package foodcourt.pictures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which screen of the design a picture shows, by the beginning of its name. */
final class ScreenIds {

    private static final Pattern ID = Pattern.compile("([kbcw])(\\d+)([a-z]?)(?:-.*)?");
    private static final Map<String, String> BY_NAME = byName();

    private ScreenIds() {}

    /** The id, such as {@code k7b}; of a picture that is named after its screen that name; else a dash. */
    static String of(String situation) {
        var named = ID.matcher(situation);
        if (named.matches()) {
            return named.group(1) + named.group(2) + named.group(3);
        }
        return BY_NAME.entrySet().stream().filter(entry -> situation.startsWith(entry.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse("–");
    }

    /** Sorts k2 before k10. */
    static String order(String id) {
        var named = ID.matcher(id);
        return named.matches() ? "%s%03d%s".formatted(named.group(1), Integer.valueOf(named.group(2)), named.group(3))
                : "~";
    }

    /** Longer beginnings first. */
    private static Map<String, String> byName() {
        var ids = new LinkedHashMap<String, String>();
        ids.put("welcome", "k1");
        ids.put("last-order", "k1");
        ids.put("menu", "k2");
        ids.put("options", "k3");
        ids.put("basket", "k4");
        ids.put("pay-counter", "k14");
        ids.put("pay-voucher", "k14b");
        ids.put("pay-declined", "k14c");
        ids.put("pay-checking", "k14d");
        ids.put("pay-silent", "k14e");
        ids.put("pay-unclear", "k14f");
        ids.put("pay-phone", "k14g");
        ids.put("pay", "k5");
        ids.put("done", "k6");
        ids.put("my-order", "k7");
        ids.put("cancel-sheet", "k13");
        ids.put("cancel", "k7");
        ids.put("find-order", "k7b");
        ids.put("overloaded", "k8");
        ids.put("offline", "k15");
        ids.put("attract", "k16");
        ids.put("closed", "k16b");
        ids.put("staff-pin", "k17");
        ids.put("maintenance", "k17b");
        ids.put("calibration", "k17c");
        return ids;
    }
}
