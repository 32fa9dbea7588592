package foodcourt.client.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts arguments into a text. Unlike MessageFormat it leaves apostrophes and numbers as they are. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::([^}]+))?}");

    private Template() {}

    static String fill(String template, Object... arguments) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(argument(place, arguments)));
    }

    private static String argument(MatchResult place, Object... arguments) {
        int index = Integer.parseInt(place.group(1));
        if (index >= arguments.length) {
            return place.group();
        }
        var text = String.valueOf(arguments[index]);
        var particles = place.group(2);
        return particles == null ? text : text + Particle.fitting(text, particles);
    }
}
