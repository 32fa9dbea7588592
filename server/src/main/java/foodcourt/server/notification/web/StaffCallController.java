package foodcourt.server.notification.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.api.CallStaff;
import foodcourt.api.Paths;
import foodcourt.api.ProblemCode;
import foodcourt.api.StaffCallView;
import foodcourt.server.notification.StaffCall;
import foodcourt.server.notification.StaffCallReason;
import foodcourt.server.notification.StaffCalls;
import foodcourt.server.wire.Refusal;

/** A guest or a device asks for a person; somebody goes. */
@RestController
class StaffCallController {
    private static final int LONGEST_NAME = 80;

    private final StaffCalls calls;

    StaffCallController(StaffCalls calls) {
        this.calls = calls;
    }

    @PostMapping(Paths.STAFF_CALLS)
    StaffCallView call(@RequestBody CallStaff call) {
        if (call.callId() == null) { // JSON may leave out what the record promises
            throw Refusal.of(ProblemCode.MALFORMED, "callId is missing").field("callId");
        }
        return view(calls.call(call.callId(), device(call.device()), reason(call.reason())));
    }

    private static StaffCallReason reason(foodcourt.api.@Nullable StaffCallReason reason) {
        return reason == null ? StaffCallReason.GUEST : StaffCallReason.valueOf(reason.name());
    }

    private static String device(String device) {
        if (device == null || device.isBlank() || device.length() > LONGEST_NAME
                || device.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.of(ProblemCode.MALFORMED, "device must have 1 to " + LONGEST_NAME + " printable characters")
                    .field("device");
        }
        return device;
    }

    @PostMapping(Paths.STAFF_CALL_ANSWER)
    StaffCallView answer(@PathVariable UUID callId) {
        return calls.answer(callId).map(StaffCallController::view)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "No such call for staff"));
    }

    private static StaffCallView view(StaffCall call) {
        return new StaffCallView(call.callId(), call.device(), call.calledAt(), call.isAnswered(),
                foodcourt.api.StaffCallReason.valueOf(call.reason().name()));
    }
}
