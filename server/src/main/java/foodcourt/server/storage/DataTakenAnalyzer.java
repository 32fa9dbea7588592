package foodcourt.server.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, not in a stack trace, that the data is taken. */
class DataTakenAnalyzer extends AbstractFailureAnalyzer<DataTaken> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DataTaken cause) {
        return new FailureAnalysis(cause.getMessage() + ".",
                "Stop the other server, or choose another folder with --data=...", cause);
    }
}
