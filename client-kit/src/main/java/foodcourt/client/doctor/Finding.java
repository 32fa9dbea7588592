package foodcourt.client.doctor;

import java.util.List;

import foodcourt.client.text.Texts;

/**
 * What was found of one part of a device, in no language yet.
 *
 * @param well nothing is to be done
 * @param texts beside whose texts the words are
 * @param key of the words: what was seen; where it is not well, what to do. Its beginning up to the dot names the part
 * @param details what fills the words' places
 */
public record Finding(boolean well, Class<?> texts, String key, List<Object> details) {

    /** It is as it should be; the words are the doctor's own. */
    public static Finding well(String key, Object... details) {
        return new Finding(true, Finding.class, key, List.of(details));
    }

    /** Somebody must do this; the words are the doctor's own. */
    public static Finding todo(String key, Object... details) {
        return new Finding(false, Finding.class, key, List.of(details));
    }

    /** Such as {@code sound}. */
    public String part() {
        return key.substring(0, key.indexOf('.'));
    }

    /** What was seen, or what to do, in this language (ISO 639-1). */
    public String in(String language) {
        return Texts.of(texts, language).get(key, details.toArray());
    }
}
