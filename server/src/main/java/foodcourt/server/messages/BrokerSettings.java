package foodcourt.server.messages;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The message broker.
 *
 * @param url of a broker of its own, such as {@code tcp://127.0.0.1:61616}, or of a pair, {@code (tcp://one:61616,tcp://two:61616)}:
 *     whichever serves is used; empty: one inside this process
 * @param username for a broker of its own
 * @param password for a broker of its own
 * @param attempts how often a message is offered to its reader before it goes to the dead letters
 * @param firstRetry wait before the second attempt; doubled for each further one
 * @param longestRetry the longest such wait
 */
@ConfigurationProperties("foodcourt.broker")
record BrokerSettings(@DefaultValue("") String url, @DefaultValue("") String username,
        @DefaultValue("") String password, @DefaultValue("10") int attempts,
        @DefaultValue("250ms") Duration firstRetry, @DefaultValue("1m") Duration longestRetry) {

    /** Refuses a pair without brackets: Artemis would ask for a port that there is not, again and again. */
    BrokerSettings {
        if (url.contains(",") && !url.startsWith("(")) {
            throw new IllegalArgumentException("Several brokers are written in brackets: (" + url + ")");
        }
    }

    boolean embedded() {
        return url.isBlank();
    }
}
