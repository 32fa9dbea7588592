package foodcourt.server.order;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import foodcourt.server.storage.ModuleDatabase;

/** Publishes an order when the running transaction has kept it. */
@Component
class OrderNews {
    private final ApplicationEventPublisher publisher;

    OrderNews(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    void tell(Order order) {
        ModuleDatabase.afterCommit(() -> publisher.publishEvent(new OrderChanged(order)));
    }
}
