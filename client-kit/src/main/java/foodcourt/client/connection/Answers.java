package foodcourt.client.connection;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;

/** Makes the answers that are no success. */
final class Answers {
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private Answers() {}

    /** @throws JacksonException when the body is no problem of the contract and nobody says when to come again */
    static <T> Answer<T> refused(HttpResponse<String> response, Json json) {
        var again = retryAfter(response);
        try {
            return new Answer.Refused<>(json.read(response.body(), Problem.class), again);
        } catch (JacksonException notOurServer) {
            if (again == null || !overloaded(response)) {
                throw notOurServer;
            }
            // a proxy before the server may answer in its name: its pause is as good
            return new Answer.Refused<>(overload(response.statusCode()), again);
        }
    }

    static <T> Answer<T> unreachable(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        var name = cause.getClass().getSimpleName();
        return new Answer.Unreachable<>(cause.getMessage() == null ? name : name + ": " + cause.getMessage());
    }

    static <T> Answer<T> notUnderstood(HttpResponse<?> response, JacksonException why) {
        return new Answer.Unreachable<>(
                "status " + response.statusCode() + " with a body that is not understood: " + why.getOriginalMessage());
    }

    private static boolean overloaded(HttpResponse<?> response) {
        return response.statusCode() == UNAVAILABLE || response.statusCode() == TOO_MANY;
    }

    private static Problem overload(int status) {
        return new Problem("urn:foodcourt:problem:overloaded", "Too many requests", status, null,
                ProblemCode.OVERLOADED, null, null, null, null, null, null, null);
    }

    /** The header in its form of seconds; a date would need the device's clock, which may be wrong. */
    private static @Nullable Duration retryAfter(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(null);
    }
}
