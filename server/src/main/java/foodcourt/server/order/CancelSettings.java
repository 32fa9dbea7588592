package foodcourt.server.order;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the kitchens are asked.
 *
 * @param timeLimit how long their answer is waited for
 * @param restAfterFailures after so many failures in a row they are not asked for a while
 * @param rest how long
 */
@ConfigurationProperties("foodcourt.order.cancel")
record CancelSettings(@DefaultValue("2s") Duration timeLimit, @DefaultValue("5") int restAfterFailures,
        @DefaultValue("5s") Duration rest) {}
