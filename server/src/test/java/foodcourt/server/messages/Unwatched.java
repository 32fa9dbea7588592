package foodcourt.server.messages;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import foodcourt.server.traces.Traces;

/** What messages need of the rest of the server where nobody looks at traces and metrics. */
@Configuration(proxyBeanMethods = false)
class Unwatched {
    @Bean
    Traces traces() {
        return Traces.NONE;
    }

    @Bean
    ObservationRegistry observations() {
        return ObservationRegistry.NOOP;
    }

    @Bean
    MeterRegistry metrics() {
        return new SimpleMeterRegistry();
    }
}
