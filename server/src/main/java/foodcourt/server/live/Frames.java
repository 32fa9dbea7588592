package foodcourt.server.live;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

import tools.jackson.databind.json.JsonMapper;

import foodcourt.api.Heartbeat;
import foodcourt.api.Live;
import foodcourt.server.traces.Traces;

/** Writes server-sent events. */
final class Frames {
    private final JsonMapper json;
    private final InstantSource clock;
    private final Traces traces;

    Frames(JsonMapper json, InstantSource clock, Traces traces) {
        this.json = json;
        this.clock = clock;
        this.traces = traces;
    }

    /** A change; of a trace that is recorded, with the trace as a comment, which readers pass over. */
    String change(LiveChange change) {
        var trace = traces.recorded();
        var event = event(change.name(), change.data());
        return trace == null ? event : ": " + Traces.NAME + " " + trace + "\n" + event;
    }

    /** Name and data, without an id: JSON has no line breaks of its own. */
    String event(String name, Object data) {
        return "event: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n";
    }

    /** The whole snapshot; only its last event has the id: who is cut off before has not got it all. */
    byte[] snapshot(LiveSnapshot snapshot, String id) {
        var events = new StringBuilder();
        var last = event(Live.SNAPSHOT, snapshot.data());
        for (var change : snapshot.following()) {
            events.append(last);
            last = event(change.name(), change.data());
        }
        return bytes(events + "id: " + id + "\n" + last);
    }

    byte[] heartbeat() {
        return bytes(event(Live.HEARTBEAT, new Heartbeat(clock.instant())));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
