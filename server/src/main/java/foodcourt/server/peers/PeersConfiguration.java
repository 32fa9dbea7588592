package foodcourt.server.peers;

import java.time.Clock;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import foodcourt.server.messages.MessageJson;
import foodcourt.server.traces.Traces;

/** The ways to other processes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeerSettings.class)
public class PeersConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(PeersConfiguration.class);

    @Bean
    Breakers breakers(MeterRegistry metrics, Clock clock) {
        return new Breakers(metrics, clock);
    }

    @Bean
    Peers peers(PeerSettings settings, Environment environment, MessageJson json, Breakers breakers, Traces traces) {
        return new Peers(settings, environment, json, breakers, traces);
    }

    /** Scheduled work comes again: that a peer or a database is away is one line, not a page each second. */
    @Bean
    SimpleAsyncTaskSchedulerCustomizer calmSchedules() {
        return scheduler -> scheduler.setErrorHandler(failure -> {
            LOG.warn("Scheduled work failed and comes again: {}", failure.toString());
            LOG.debug("Why", failure);
        });
    }
}
