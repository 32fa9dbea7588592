package foodcourt.server.traces;

import io.micrometer.observation.ObservationPredicate;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Records traces where the settings want it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TraceSettings.class)
public class TracesConfiguration {
    @Bean
    Traces traces(Tracer tracer, Propagator propagator) {
        return new Traces(tracer, propagator);
    }

    /**
     * By the trace's id alone: every process of a court decides alike, and no client can make the server record more than it
     * wants.
     */
    @Bean
    Sampler sampler(TraceSettings settings) {
        return settings.off() ? Sampler.alwaysOff() : Sampler.traceIdRatioBased(settings.share());
    }

    @Bean
    SpanExporter spanExporter(TraceSettings settings) {
        return settings.off()
                ? SpanExporter.composite()
                : OtlpHttpSpanExporter.builder().setEndpoint(settings.url()).build();
    }

    /** Who looks after the server would hide what guests and kitchens do. */
    @Bean
    ObservationPredicate notOfOperators() {
        return (_, context) -> !(context instanceof ServerRequestObservationContext request && isOperators(request));
    }

    private static boolean isOperators(ServerRequestObservationContext request) {
        var asked = request.getCarrier();
        return asked != null && asked.getRequestURI().startsWith("/actuator");
    }
}
