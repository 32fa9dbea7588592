package foodcourt.server.traces;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where traces go.
 *
 * @param url takes OTLP over HTTP, such as {@code http://127.0.0.1:4318/v1/traces}; empty: nothing is recorded
 * @param share of all traces that are recorded, 0 to 1; the same in every process of a court
 */
@ConfigurationProperties("foodcourt.traces")
record TraceSettings(@DefaultValue("") String url, @DefaultValue("0.1") double share) {
    boolean off() {
        return url.isBlank();
    }
}
