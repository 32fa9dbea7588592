package foodcourt.server.catalog.files;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start that failed by the court's files with words instead of a stack trace. */
final class CourtFilesWrongAnalyzer extends AbstractFailureAnalyzer<CourtFilesWrong> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CourtFilesWrong cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Correct the files and start the server again. docs/court.md describes them.", cause);
    }
}
