package foodcourt.server.gateway;

import java.sql.SQLException;
import java.time.Duration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.server.wire.Refusal;

/** Every refusal and every failure becomes a problem (RFC 9457). */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final MeterRegistry metrics;

    /** What was refused is counted by its code: metric {@code foodcourt.refused}. */
    ProblemAdvice(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal) {
        Counter.builder("foodcourt.refused").tag("code", refusal.problem().code().name())
                .description("Requests that were refused").register(metrics).increment();
        return answer(refusal, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException failure) {
        return refused(UnreadableBody.refusal(failure));
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongValue(MethodArgumentTypeMismatchException failure) {
        return refused(Refusal.of(ProblemCode.MALFORMED, "The value is not one of this field")
                .field(failure.getName()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException failure) {
        return refused(Refusal.of(ProblemCode.MALFORMED, "The parameter is needed").field(failure.getParameterName()));
    }

    /** Tomcat reads the parameters of a query when they are first asked for. */
    @ExceptionHandler
    ResponseEntity<Problem> unreadable(InvalidParameterException failure) {
        return refused(Refusal.of(ProblemCode.MALFORMED, "The query cannot be read"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongMethod(HttpRequestMethodNotSupportedException failure) {
        return answer(Refusal.of(ProblemCode.METHOD_NOT_ALLOWED, "The method is not of this path"),
                failure.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongMediaType(HttpMediaTypeNotSupportedException failure) {
        return answer(Refusal.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json"),
                failure.getHeaders());
    }

    /** A database that is away: the same request may well succeed a little later. */
    @ExceptionHandler({CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class})
    ResponseEntity<Problem> away(RuntimeException failure) {
        LOG.warn("A database cannot be reached: {}", failure.toString()); // many at once: no stack traces
        return refused(Refusal.of(ProblemCode.OVERLOADED, "The server is busy").retryAfter(SOON));
    }

    /** It went away while it was asked, perhaps to commit: the same request a little later finds out whether it did. */
    @ExceptionHandler({TransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<Problem> unknown(RuntimeException failure) {
        LOG.warn("A database did not answer: {}", failure.toString());
        return refused(Refusal.of(ProblemCode.CANNOT_CONFIRM, "Nobody knows yet whether it was done").retryAfter(SOON));
    }

    /** Too many want the same row: what was begun is undone, and may be asked for again. */
    @ExceptionHandler
    ResponseEntity<Problem> busy(TransientDataAccessException failure) {
        LOG.warn("A database is too busy: {}", failure.toString());
        return refused(Refusal.of(ProblemCode.OVERLOADED, "The server is busy").retryAfter(SOON));
    }

    /** A value that the database cannot hold, such as PostgreSQL the character 0: SQL state class 22. */
    @ExceptionHandler
    ResponseEntity<Problem> unfit(DataIntegrityViolationException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql && sql.getSQLState() != null
                && sql.getSQLState().startsWith("22")
                        ? refused(Refusal.of(ProblemCode.MALFORMED, "A value cannot be kept"))
                        : other(failure);
    }

    /** Nobody is there any more to be answered. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException failure) {
        LOG.debug("The client is gone", failure);
    }

    /** Whatever else: the client hears that it failed, the log why. */
    @ExceptionHandler
    ResponseEntity<Problem> other(Exception failure) {
        if (failure instanceof ErrorResponse response && !response.getStatusCode().is5xxServerError()) {
            return answer(of(response.getStatusCode().value()), response.getHeaders());
        }
        LOG.error("A request failed", failure);
        return refused(Refusal.of(ProblemCode.INTERNAL, "The server failed"));
    }

    /** The refusal for a bare HTTP status. */
    static Refusal of(int status) {
        var refusal = switch (status) {
            case 404 -> Refusal.of(ProblemCode.NOT_FOUND, "Nothing is here");
            case 405 -> Refusal.of(ProblemCode.METHOD_NOT_ALLOWED, "The method is not of this path");
            case 413 -> Refusal.of(ProblemCode.TOO_LARGE, "The request is over the limit");
            case 415 -> Refusal.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json");
            default -> Refusal.of(status >= 500 ? ProblemCode.INTERNAL : ProblemCode.MALFORMED,
                    status >= 500 ? "The server failed" : "The request is not of the contract's form");
        };
        return refusal.status(status);
    }

    static ResponseEntity<Problem> answer(Refusal refusal, HttpHeaders more) {
        var answer = ResponseEntity.status(refusal.problem().status()).headers(more)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        var wait = refusal.retryAfter();
        if (wait != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds(wait)));
        }
        return answer.body(refusal.problem());
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
