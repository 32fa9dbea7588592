package foodcourt.client.connection;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Reads an event stream line by line as the HTML standard says: several {@code data} lines are one text, lines that
 * begin with a colon are comments, an id stays until another comes, and nothing is told before its blank line.
 */
final class SseParser {
    private final Consumer<Message> listener;
    private final StringBuilder data = new StringBuilder();
    private String event = "";
    private String lastId;
    private @Nullable Long retryMillis;
    private boolean first = true;

    /** @param lastId the last id known from an earlier connection, or an empty text */
    SseParser(String lastId, Consumer<Message> listener) {
        this.lastId = lastId;
        this.listener = listener;
    }

    /** One line without its end. */
    void line(String line) {
        var text = first && line.startsWith("\uFEFF") ? line.substring(1) : line;
        first = false;
        if (text.isEmpty()) {
            tell();
        } else if (text.charAt(0) != ':') {
            field(text);
        }
    }

    private void field(String line) {
        int colon = line.indexOf(':');
        var name = colon < 0 ? line : line.substring(0, colon);
        var value = colon < 0 ? "" : line.substring(colon + 1);
        take(name, value.startsWith(" ") ? value.substring(1) : value);
    }

    private void take(String name, String value) {
        switch (name) {
            case "event" -> event = value;
            case "data" -> data.append(value).append('\n');
            case "id" -> lastId = value.indexOf('\0') < 0 ? value : lastId;
            case "retry" -> retryMillis = value.matches("[0-9]{1,9}") ? Long.valueOf(value) : retryMillis;
            default -> {
                // the standard says: other fields are ignored
            }
        }
    }

    private void tell() {
        if (!data.isEmpty()) {
            data.setLength(data.length() - 1);
            listener.accept(new Message(event.isEmpty() ? "message" : event, data.toString(), lastId, retryMillis));
        }
        data.setLength(0);
        event = "";
    }

    /**
     * One event.
     *
     * @param lastId the last id heard so far, or an empty text
     * @param retryMillis the pause that the server asked for, or null
     */
    record Message(String event, String data, String lastId, @Nullable Long retryMillis) {}
}
