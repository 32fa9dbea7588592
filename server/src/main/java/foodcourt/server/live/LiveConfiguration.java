package foodcourt.server.live;

import java.time.Clock;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.server.traces.Traces;

/** Offers the {@link LiveHub} to the modules. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
public class LiveConfiguration {
    @Bean
    LiveHub liveHub(LiveSettings settings, JsonMapper json, Clock clock, MeterRegistry metrics, Traces traces) {
        return new LiveHub(settings, json, clock, metrics, traces);
    }
}
