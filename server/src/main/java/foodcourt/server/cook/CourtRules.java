package foodcourt.server.cook;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a court decides about its kitchens.
 *
 * @param undoTime how long a step can be taken back
 * @param giveUpAfter how long a called guest is waited for, at least
 */
@ConfigurationProperties("foodcourt.cook")
public record CourtRules(@DefaultValue("10s") Duration undoTime, @DefaultValue("30m") Duration giveUpAfter) {}
