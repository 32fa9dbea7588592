package foodcourt.server.messages;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The broker is a process of its own, so others may use it too. */
final class BrokerOutside implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty("foodcourt.broker.url", "").isBlank();
    }
}
