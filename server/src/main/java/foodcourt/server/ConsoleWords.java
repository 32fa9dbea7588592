package foodcourt.server;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What the server's own commands say on a terminal, in Korean or English: {@code {0}} is the first detail. */
final class ConsoleWords {
    private final Properties words = new Properties();

    /** @param bundle such as {@code setup}: the file {@code setup_ko.properties} beside this class */
    ConsoleWords(String bundle, String language) {
        var file = bundle + "_" + language + ".properties";
        try (var text = Objects.requireNonNull(ConsoleWords.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Korean where whoever sits there speaks it and the terminal can write it, else English. */
    static String language(Locale locale, Charset terminal) {
        return locale.getLanguage().equals("ko") && terminal.newEncoder().canEncode('가') ? "ko" : "en";
    }

    /** The words of this key. */
    String get(String key, Object... details) {
        var text = Objects.requireNonNull(words.getProperty(key), key);
        for (var place = 0; place < details.length; place++) {
            text = text.replace("{" + place + "}", String.valueOf(details[place]));
        }
        return text;
    }
}
