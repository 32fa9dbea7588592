package foodcourt.server.live;

/**
 * A change of one thing, sent whole.
 *
 * @param name the event's name on the wire
 * @param subject what changed, unique in its stream
 * @param version of the subject, growing: a change that a snapshot already holds is not sent after it
 * @param data becomes JSON
 */
public record LiveChange(String name, String subject, long version, Object data) {}
