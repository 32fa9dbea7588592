package foodcourt.server.gateway;

import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.core.convert.converter.Converter;

/** Java itself takes {@code 1-1-1-1-1} for a UUID. */
final class StrictUuid implements Converter<String, UUID> {
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public UUID convert(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a UUID");
        }
        return UUID.fromString(text);
    }
}
