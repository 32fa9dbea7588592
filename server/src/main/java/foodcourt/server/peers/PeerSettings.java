package foodcourt.server.peers;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other processes of the court are asked; where they are says {@code foodcourt.MODULE.url}.
 *
 * @param secret what processes of one court know; without it no process answers another's questions
 * @param connectTime how long a connection is waited for
 * @param timeLimit how long an answer is waited for to its end, all tries together; a stream goes on when it has begun
 * @param restAfterFailures a replica that failed so often in a row is left alone ...
 * @param rest ... for so long
 * @param startPatience how long a starting process waits for one that it needs
 */
@ConfigurationProperties("foodcourt.peers")
public record PeerSettings(@DefaultValue("") String secret, @DefaultValue("500ms") Duration connectTime,
        @DefaultValue("10s") Duration timeLimit, @DefaultValue("2") int restAfterFailures,
        @DefaultValue("1s") Duration rest, @DefaultValue("3m") Duration startPatience) {
    /** Request header with the secret. */
    public static final String HEADER = "Foodcourt-Peer";
    /** Beginning of the paths that only processes of the court may ask. */
    public static final String PATHS = "/internal";
}
