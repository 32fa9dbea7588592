package foodcourt.server.messages;

/**
 * A bean of a module: what is published of this type in one process is published in all processes that have such a bean, for
 * those who follow it live there. Not kept: who was away reads what is stored.
 *
 * @param type a public record that JSON can carry
 */
public record Told(Class<? extends Record> type) {
    String name() {
        return type.getSimpleName();
    }
}
