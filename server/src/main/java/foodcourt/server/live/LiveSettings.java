package foodcourt.server.live;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code foodcourt.live.*}.
 *
 * @param heartbeat silence after which a sign of life is sent
 * @param queue most changes a client may lag behind before it is cut
 * @param ring most changes of one stream kept for those who come back
 * @param keep how long a stream without clients keeps its ring
 */
@ConfigurationProperties("foodcourt.live")
public record LiveSettings(@DefaultValue("2s") Duration heartbeat, @DefaultValue("256") int queue,
        @DefaultValue("512") int ring, @DefaultValue("2m") Duration keep) {}
