package foodcourt.server.composition;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words what is missing in the settings. */
class SettingMissingAnalyzer extends AbstractFailureAnalyzer<SettingMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SettingMissing cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "docs/cluster.md shows a whole court of several "
                + "processes.", cause);
    }
}
