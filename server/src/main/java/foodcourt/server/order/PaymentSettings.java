package foodcourt.server.order;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How payment is waited for and given back.
 *
 * @param time an order that is not paid after so long expires
 * @param refundAfter a refund is settled no earlier: a shop may take its rejection back
 * @param firstRetry the wait after a refund that could not be settled; doubled each time
 * @param longestRetry the longest such wait
 */
@ConfigurationProperties("foodcourt.order.payment")
record PaymentSettings(@DefaultValue("10m") Duration time, @DefaultValue("15s") Duration refundAfter,
        @DefaultValue("2s") Duration firstRetry, @DefaultValue("10m") Duration longestRetry) {

    Duration retryAfter(int attempts) {
        var wait = firstRetry.multipliedBy(1L << Math.min(attempts, 20));
        return wait.compareTo(longestRetry) > 0 ? longestRetry : wait;
    }
}
