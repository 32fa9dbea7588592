package foodcourt.server.catalog.files;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import foodcourt.server.catalog.Allergen;
import foodcourt.server.catalog.OpeningHours;
import foodcourt.server.messages.LocalText;

/** The kinds of values the court's files have. */
final class Values {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final String ALLERGENS = Arrays.stream(Allergen.values()).map(Allergen::id)
            .collect(Collectors.joining(" "));

    private Values() {}

    /** A text in Korean and English at least, each of at most so many characters. */
    static LocalText localText(Field field, int most) {
        return Fields.read(field, texts -> new LocalText(texts.required("ko").text(most),
                texts.required("en").text(most),
                texts.optional("ja", text -> text.text(most)),
                texts.optional("zh", text -> text.text(most))));
    }

    static String colour(Field field) {
        return field.text(COLOUR, "a colour such as \"#F6E3C4\", in quotes");
    }

    static ZoneId zone(Field field) {
        var name = field.text();
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        if (!name.isEmpty()) {
            field.wrong("must be a time zone such as Asia/Seoul, not \"" + name + "\"");
        }
        return ZoneId.of("UTC");
    }

    static @Nullable OpeningHours hours(Field field) {
        return Fields.read(field, times -> {
            var open = time(times.required("open"));
            var close = time(times.required("close"));
            if (open != null && open.equals(close)) {
                field.wrong("open and close at the same time; leave hours out for a shop that is always open");
            }
            return open == null || close == null ? null : new OpeningHours(open, close);
        });
    }

    private static @Nullable LocalTime time(Field field) {
        var text = field.text(TIME, "a time such as \"10:30\", in quotes");
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    static List<Allergen> allergens(Field field) {
        var allergens = field.list("allergen").stream().flatMap(word -> allergen(word).stream()).toList();
        if (allergens.stream().distinct().count() < allergens.size()) {
            field.wrong("name the same thing twice");
        }
        return allergens;
    }

    private static List<Allergen> allergen(Field field) {
        var word = field.text();
        var allergen = Allergen.of(word);
        if (allergen.isEmpty() && !word.isEmpty()) {
            field.wrong("must be one of " + ALLERGENS + ", not \"" + word + "\"");
        }
        return allergen.stream().toList();
    }
}
