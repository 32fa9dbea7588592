package foodcourt.server.notification.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.server.messages.MessageJson;
import foodcourt.server.notification.OpenCalls;

/** What other processes of the court ask notification. Written as messages are: an older one understands a newer. */
@Hidden
@RestController
class StaffCallDoor {
    private final OpenCalls calls;
    private final MessageJson json;

    StaffCallDoor(OpenCalls calls, MessageJson json) {
        this.calls = calls;
        this.json = json;
    }

    @GetMapping(path = "/internal/staff-calls", produces = MediaType.APPLICATION_JSON_VALUE)
    String open() {
        return json.write(calls.open());
    }
}
