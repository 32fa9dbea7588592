package foodcourt.client.connection;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the contract's path templates into whole addresses under the server's. */
final class Address {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");
    private final String base;

    /** @throws IllegalArgumentException when it is no http address */
    Address(URI server) {
        if (server.getHost() == null || !("http".equals(server.getScheme()) || "https".equals(server.getScheme()))) {
            throw new IllegalArgumentException("a server's address is like http://127.0.0.1:8080, not " + server);
        }
        var text = server.toString();
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    URI of(String template, Object... values) {
        return URI.create(base + filled(template, values));
    }

    URI with(String template, Map<String, String> query, Object... values) {
        var text = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(base + filled(template, values) + (text.isEmpty() ? "" : "?" + text));
    }

    /** An absolute address stays; a path goes under the server's address. */
    URI resolve(String path) {
        return path.startsWith("/") ? URI.create(base + path) : URI.create(base + "/").resolve(path);
    }

    private static String filled(String template, Object... values) {
        var path = template;
        for (var value : values) {
            path = PLACE.matcher(path).replaceFirst(Matcher.quoteReplacement(encoded(value.toString())));
        }
        return path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
