package foodcourt.server.notification.away;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

import foodcourt.server.composition.ModuleElsewhere;
import foodcourt.server.messages.Told;
import foodcourt.server.notification.OpenCalls;
import foodcourt.server.notification.StaffCallChanged;
import foodcourt.server.peers.Peers;

/** Stands in for notification where it does not run. */
@ModuleElsewhere(value = "notification", neededBy = "shopaccount")
@EnableScheduling
public class NotificationElsewhere {
    @Bean
    OpenCalls openCalls(Peers peers, Clock clock, ApplicationEventPublisher publisher) {
        return new OpenCallsCopy(peers, clock, publisher);
    }

    @Bean
    Told staffCallsTold() {
        return new Told(StaffCallChanged.class);
    }
}
