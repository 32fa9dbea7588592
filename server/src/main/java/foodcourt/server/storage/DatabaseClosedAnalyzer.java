package foodcourt.server.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, not in a stack trace, which module's database does not open, and which settings tell where it is. */
class DatabaseClosedAnalyzer extends AbstractFailureAnalyzer<DatabaseClosed> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseClosed cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                """
                        Correct foodcourt.%s.database.url, .username or .password, or, for all modules that have none of their own, \
                        foodcourt.database.url, .username or .password; and see that the database runs."""
                        .formatted(
                                cause.module()),
                cause);
    }
}
