package foodcourt.server.catalog.files;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The icons every client has drawings of. */
final class Icons {
    private static final Set<String> KEYS = new TreeSet<>(Pattern.compile("\\s+").splitAsStream("""
            access arrowdown back bag basket bell board bowl burger card cash chart check chili chiliO clock cup dotc \
            down edit flame fork globe hand home info left menu minmax minus moon oct pause phone plus pot printer \
            receipt right scan screen search smile sound star trash undo voucher warn wifi wifioff x""").toList());

    private Icons() {}

    static String read(Field field) {
        var key = field.text();
        if (!key.isEmpty() && !KEYS.contains(key)) {
            field.wrong("must be one of " + String.join(" ", KEYS) + ", not \"" + key + "\"");
        }
        return key;
    }
}
