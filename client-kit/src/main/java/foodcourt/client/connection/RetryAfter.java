package foodcourt.client.connection;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header in its form of seconds; a date would need the device's clock, which may be wrong. */
final class RetryAfter {
    private RetryAfter() {}

    static @Nullable Duration of(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(null);
    }
}
