package foodcourt.server.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, not in a stack trace, why a module's tables are not brought up to date, and what to look at. */
class MigrationFailedAnalyzer extends AbstractFailureAnalyzer<MigrationFailed> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MigrationFailed cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                """
                        If permission is denied: let the user make schemas (in PostgreSQL: grant create on database ... to ...), or make the \
                        module's schema for it (create schema ... authorization ...). If tables or migrations were changed by \
                        hand: bring back what was before.""",
                cause);
    }
}
