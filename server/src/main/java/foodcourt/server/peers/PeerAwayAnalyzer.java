package foodcourt.server.peers;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words who was waited for in vain at the start. */
class PeerAwayAnalyzer extends AbstractFailureAnalyzer<PeerAway> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PeerAway cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "Start the other process too, and look at "
                + "foodcourt.MODULE.url and foodcourt.peers.secret. How long it is waited for says "
                + "foodcourt.peers.start-patience.", cause);
    }
}
