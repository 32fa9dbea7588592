package foodcourt.client.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.LocalText;

/**
 * An app's words in the chosen language: UTF-8 files {@code texts_ko.properties}, {@code texts_en.properties} and, where
 * the app speaks them too, {@code texts_ja.properties}, {@code texts_zh.properties} beside a class of the app. {@code {0}} is the first argument; {@code {0:을/를}} is the argument followed by the Korean particle
 * that fits it. For the UI thread.
 */
public final class Texts {
    /** The languages every app speaks. */
    public static final List<String> LANGUAGES = List.of("ko", "en");
    /** The languages an app may speak: those of the court's texts. */
    public static final List<String> POSSIBLE = List.of("ko", "en", "ja", "zh");
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private final Map<String, Properties> bundles;
    private final boolean strict;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final StringProperty language = new SimpleStringProperty(this, "language", LANGUAGES.getFirst());

    private Texts(Map<String, Properties> bundles, boolean strict) {
        this.bundles = bundles;
        this.strict = strict;
    }

    /**
     * The words beside this class; a missing key is shown itself and logged once.
     *
     * @param language one of {@link #POSSIBLE}; English is shown where the app does not speak it
     */
    public static Texts of(Class<?> anchor, String language) {
        var texts = new Texts(bundles(anchor), false);
        texts.language.set(language);
        return texts;
    }

    /** The words beside this class in Korean, for tests: a missing key is an error. */
    public static Texts strict(Class<?> anchor) {
        return new Texts(bundles(anchor), true);
    }

    /** The chosen language, an ISO 639-1 code. */
    public StringProperty languageProperty() {
        return language;
    }

    /** The chosen language, an ISO 639-1 code. */
    public String language() {
        return language.get();
    }

    /** The text of this key now. */
    public String get(String key, Object... arguments) {
        return Template.fill(template(key), arguments);
    }

    /** The text of this key, again whenever the language changes. */
    public StringBinding bind(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> get(key, arguments), language);
    }

    /** A text of the court in the chosen language. */
    public String of(LocalText text) {
        return text.in(language.get());
    }

    /** An amount of won in the chosen language. */
    public String won(long amount) {
        return Won.format(amount, language.get());
    }

    private String template(String key) {
        var bundle = bundles.getOrDefault(language.get(), bundles.get("en"));
        var template = bundle == null ? null : bundle.getProperty(key);
        return template == null ? missing(key) : template;
    }

    private String missing(String key) {
        if (strict) {
            throw new IllegalArgumentException("no text \"" + key + "\" in " + language.get());
        }
        if (missing.add(language.get() + " " + key)) {
            LOG.error("no text \"{}\" in {}", key, language.get());
        }
        return key;
    }

    /** The languages there are words for beside this class, in the order of {@link #POSSIBLE}. */
    public static List<String> spokenBy(Class<?> anchor) {
        return POSSIBLE.stream()
                .filter(language -> LANGUAGES.contains(language) || anchor.getResource(file(language)) != null)
                .toList();
    }

    private static Map<String, Properties> bundles(Class<?> anchor) {
        var bundles = new HashMap<String, Properties>();
        spokenBy(anchor).forEach(language -> bundles.put(language, bundle(anchor, file(language))));
        return Map.copyOf(bundles);
    }

    private static String file(String language) {
        return "texts_" + language + ".properties";
    }

    private static Properties bundle(Class<?> anchor, String name) {
        var bundle = new Properties();
        try (var in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name + " beside " + anchor.getName());
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundle;
    }
}
