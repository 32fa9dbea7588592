package foodcourt.server.notification.away;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;

import foodcourt.server.notification.OpenCalls;
import foodcourt.server.notification.StaffCall;
import foodcourt.server.notification.StaffCallChanged;
import foodcourt.server.peers.Peer;
import foodcourt.server.peers.Peers;

/** The open calls of another process: heard of as they come, and asked for again and again. */
final class OpenCallsCopy implements OpenCalls {
    private static final Duration ON_THE_WAY = Duration.ofSeconds(10);

    private final Map<UUID, StaffCall> calls = new ConcurrentHashMap<>();
    private final Peers peers;
    private final Peer notification;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    OpenCallsCopy(Peers peers, Clock clock, ApplicationEventPublisher publisher) {
        this.peers = peers;
        this.clock = clock;
        this.publisher = publisher;
        notification = peers.of("notification");
    }

    @Override
    public List<StaffCall> open() {
        return calls.values().stream().sorted(Comparator.comparing(StaffCall::calledAt)
                .thenComparing(StaffCall::callId)).toList();
    }

    /** Before anybody is told who reads it here. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(StaffCallChanged changed) {
        if (changed.call().isAnswered()) {
            calls.remove(changed.call().callId());
        } else {
            calls.put(changed.call().callId(), changed.call());
        }
    }

    /** What was not heard of. */
    @Scheduled(fixedDelayString = "${foodcourt.notification.copy-every:5s}")
    void ask() {
        var open = Arrays.stream(peers.ask(notification, "GET", "/staff-calls", null, StaffCall[].class))
                .collect(Collectors.toMap(StaffCall::callId, call -> call));
        open.values().stream().filter(call -> !calls.containsKey(call.callId())).forEach(this::tell);
        var now = clock.instant();
        open().stream().filter(call -> !open.containsKey(call.callId()) && isOlder(call, now))
                .forEach(
                        call -> tell(new StaffCall(call.callId(), call.device(), call.reason(), call.calledAt(), now)));
    }

    /** Younger ones may have come while the answer was on its way. */
    private static boolean isOlder(StaffCall call, Instant now) {
        return call.calledAt().plus(ON_THE_WAY).isBefore(now);
    }

    private void tell(StaffCall call) {
        publisher.publishEvent(new StaffCallChanged(call));
    }
}
