package foodcourt.server.order;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An acquirer that moves no money: what a court without a contract has, and a demo. It settles everything at once. */
final class SimulatedAcquirer implements Refunds {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedAcquirer.class);

    @Override
    public Answer refund(UUID refundId, long won, @Nullable String reference) {
        LOG.info("Simulated: refund {} of {} won to {}", refundId, won, reference);
        return new Answer.Settled();
    }
}
