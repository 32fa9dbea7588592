package foodcourt.installer;

import java.util.Map;

/** Fills {@code @WORD@} in the packages' own files. */
record Template(Map<String, String> words) {

    static Template of(Program program, String version) {
        return new Template(Map.of("NAME", program.name(), "VERSION", version, "USER", program.user(), "DESCRIPTION",
                program.description(), "SETTINGS", program.settings()));
    }

    Template with(String word, String text) {
        var more = new java.util.HashMap<>(words);
        more.put(word, text);
        return new Template(Map.copyOf(more));
    }

    String fill(String text) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace("@" + word.getKey() + "@", word.getValue());
        }
        return filled;
    }
}
