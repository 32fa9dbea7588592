package foodcourt.server.notification;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is kept of the court's devices.
 *
 * @param silentAfter a device that has not reported for so long is silent; they report every half a minute
 * @param forgetAfter and after so long it is forgotten
 * @param most so many are known; a new one takes the place of the one that is silent for longest
 */
@ConfigurationProperties("foodcourt.notification.devices")
record DeviceSettings(@DefaultValue("90s") Duration silentAfter, @DefaultValue("30d") Duration forgetAfter,
        @DefaultValue("200") int most) {}
