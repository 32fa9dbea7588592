package foodcourt.server.peers;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words what is missing in the settings. */
class PeerUnknownAnalyzer extends AbstractFailureAnalyzer<PeerUnknown> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PeerUnknown cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "docs/cluster.md shows a whole court of several "
                + "processes.", cause);
    }
}
