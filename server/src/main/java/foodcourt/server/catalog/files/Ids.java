package foodcourt.server.catalog.files;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the ids of one list, where none may be there twice. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final Set<String> seen = new HashSet<>();
    private final String thing;

    /** @param thing what the ids are of, for the messages */
    Ids(String thing) {
        this.thing = thing;
    }

    String read(Field field) {
        var id = field.text(ID, "lower-case letters, digits and hyphens (at most 40), such as stone-bibimbap");
        if (!id.isEmpty() && !seen.add(id)) {
            field.wrong("\"" + id + "\" is there twice; every " + thing + " needs its own");
        }
        return id;
    }
}
