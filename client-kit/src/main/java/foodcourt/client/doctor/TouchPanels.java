package foodcourt.client.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The touch panels that Linux knows: input devices that tell several fingers apart, or touch what they point at. */
final class TouchPanels {
    private static final Pattern NAME = Pattern.compile("N: Name=\"([^\"]*)\"");
    private static final Pattern DIRECT = Pattern.compile("B: PROP=([0-9a-f]+)");
    private static final Pattern AXES = Pattern.compile("B: ABS=([0-9a-f ]+)");
    /** INPUT_PROP_DIRECT of Linux: a screen, not a touch pad. */
    private static final int DIRECT_BIT = 1 << 1;

    private final Path devices;

    /** @param devices Linux's list, {@code /proc/bus/input/devices} */
    TouchPanels(Path devices) {
        this.devices = devices;
    }

    Finding look() {
        try {
            var panels = panels(Files.readString(devices));
            return panels.isEmpty()
                    ? Finding.todo("touch.none") : Finding.well("touch.there", String.join(", ", panels));
        } catch (IOException elsewhere) {
            return Finding.well("touch.unasked");
        }
    }

    static List<String> panels(String devices) {
        return Stream.of(devices.split("\n\n")).filter(TouchPanels::isPanel).map(TouchPanels::name).toList();
    }

    private static boolean isPanel(String device) {
        var direct = DIRECT.matcher(device);
        var axes = AXES.matcher(device);
        return axes.find() && !axes.group(1).isBlank() && direct.find()
                && (Long.parseUnsignedLong(direct.group(1), 16) & DIRECT_BIT) != 0;
    }

    private static String name(String device) {
        var name = NAME.matcher(device);
        return name.find() ? name.group(1) : "a panel without a name";
    }
}
