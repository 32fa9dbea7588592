package foodcourt.server.gateway;

import java.util.List;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;

import foodcourt.server.messages.BrokerAway;
import foodcourt.server.messages.DeadLetter;
import foodcourt.server.messages.DeadLetters;
import foodcourt.server.wire.ThisMachine;

/**
 * {@code /actuator/deadletters}: {@code GET} shows what could not be applied, {@code POST} brings it to its readers again,
 * {@code DELETE /actuator/deadletters/MESSAGE-ID} throws one away that can never be applied.
 * Only who sits at the server's own machine may, wherever else the server can be reached from.
 */
@WebEndpoint(id = "deadletters")
class DeadLettersEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLettersEndpoint.class);

    private final DeadLetters letters;
    private final boolean fromAnywhere;

    DeadLettersEndpoint(DeadLetters letters, GatewaySettings settings) {
        this.letters = letters;
        fromAnywhere = settings.operatorsFromAnywhere();
    }

    /** @param oldest at most {@link DeadLetters#MOST_LISTED} */
    record Waiting(long count, List<DeadLetter> oldest) {}

    /** @param left how many there are now: what came meanwhile, or failed again already */
    record Replayed(int replayed, long left) {}

    /** @param left how many there are now */
    record Dropped(boolean dropped, long left) {}

    record Refused(String detail) {}

    @ReadOperation
    WebEndpointResponse<Object> list() {
        return answer(() -> new Waiting(letters.count(), letters.list()));
    }

    @WriteOperation
    WebEndpointResponse<Object> replay() {
        return answer(() -> {
            var replayed = letters.replay();
            LOG.info("{} dead letters go to their readers again", replayed);
            return new Replayed(replayed, letters.count());
        });
    }

    @DeleteOperation
    WebEndpointResponse<Object> drop(@Selector String messageId) {
        return answer(() -> {
            var dropped = letters.drop(messageId);
            LOG.info("The dead letter {} {}", messageId, dropped ? "was thrown away" : "was not there");
            return new Dropped(dropped, letters.count());
        });
    }

    private WebEndpointResponse<Object> answer(Supplier<Object> answer) {
        if (!fromAnywhere && !ThisMachine.asks()) {
            return new WebEndpointResponse<>(new Refused("Only from the server's own machine"),
                    HttpStatus.FORBIDDEN.value());
        }
        try {
            return new WebEndpointResponse<>(answer.get());
        } catch (BrokerAway e) {
            return new WebEndpointResponse<>(new Refused(String.valueOf(e.getMessage())),
                    WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE);
        }
    }
}
