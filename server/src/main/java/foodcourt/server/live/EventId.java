package foodcourt.server.live;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The id of a sent event: {@code <epoch>-<n>}. */
record EventId(String epoch, long n) {
    private static final Pattern FORM = Pattern.compile("([0-9a-z]+)-([0-9]{1,18})");

    /** The id, or null for anything that is none: then a snapshot is right. */
    static @Nullable EventId parse(@Nullable String text) {
        var form = FORM.matcher(text == null ? "" : text.strip());
        return form.matches() ? new EventId(form.group(1), Long.parseLong(form.group(2))) : null;
    }
}
