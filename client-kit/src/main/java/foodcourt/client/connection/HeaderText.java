package foodcourt.client.connection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A name as an HTTP header can carry it: with letters outside ASCII it is percent-encoded, since headers have no charset;
 * so is one with a percent sign, which would be taken for that.
 */
final class HeaderText {
    private HeaderText() {}

    static String of(String text) {
        var plain = text.chars().allMatch(letter -> letter >= 0x20 && letter < 0x7f && letter != '%');
        return plain ? text : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
