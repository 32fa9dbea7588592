package foodcourt.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A device as it was last heard of.
 *
 * @param reportedAt the server's time of its last report
 * @param warnings of the last report, also when it is silent since
 * @param last what it reported
 */
public record DeviceView(UUID deviceId, Instant reportedAt, DeviceCondition condition, List<DeviceWarning> warnings,
        ReportDevice last) {}
