package foodcourt.server.order;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many orders shops and database are given. Why these numbers: docs/decisions/shop-load.md.
 *
 * @param mostOpen most tickets of a shop that are received, accepted or cooking; further orders are asked to come again.
 *        0: no bound
 * @param pauseByItself a shop with too many open tickets takes no orders for a while
 * @param pauseAt open tickets at which it begins
 * @param resumeAt open tickets at which it ends
 * @param retryAfter the shortest time after which orders of a full shop may come again; spread up to three times as long
 */
@ConfigurationProperties("foodcourt.intake")
record IntakeSettings(@DefaultValue("90") int mostOpen, @DefaultValue("true") boolean pauseByItself,
        @DefaultValue("60") int pauseAt, @DefaultValue("40") int resumeAt, @DefaultValue("20s") Duration retryAfter) {

    /** @throws IllegalArgumentException when a pause would end before it begins */
    IntakeSettings {
        if (pauseByItself && (resumeAt < 0 || resumeAt >= pauseAt)) {
            throw new IllegalArgumentException("foodcourt.intake.resume-at must be below foodcourt.intake.pause-at");
        }
    }
}
