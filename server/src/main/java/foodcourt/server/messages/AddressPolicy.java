package foodcourt.server.messages;

import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** How a broker treats our addresses: how often and how spaced it tries, where it leaves what cannot be applied. */
final class AddressPolicy {
    private static final long PAGE_ABOVE_BYTES = 64L * 1024 * 1024;

    private AddressPolicy() {}

    static AddressSettings of(BrokerSettings settings) {
        return new AddressSettings()
                .setAutoCreateAddresses(false).setAutoCreateQueues(false)
                .setAutoDeleteAddresses(false).setAutoDeleteQueues(false)
                .setDeadLetterAddress(SimpleString.of(Addresses.DEAD_LETTERS))
                .setExpiryAddress(SimpleString.of(Addresses.DEAD_LETTERS))
                .setMaxDeliveryAttempts(settings.attempts())
                .setRedeliveryDelay(settings.firstRetry().toMillis())
                .setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(settings.longestRetry().toMillis())
                .setMaxSizeBytes(PAGE_ABOVE_BYTES)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE);
    }
}
