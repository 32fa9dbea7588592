package foodcourt.server.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

import foodcourt.server.composition.ServerModule;
import foodcourt.server.messages.Told;
import foodcourt.server.storage.Engine;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

/** Puts the notification together; it lives in HSQLDB, to show that stores may differ. */
@ServerModule("notification")
@EnableScheduling
@EnableConfigurationProperties(DeviceSettings.class)
public class NotificationModule {
    @Bean
    ModuleDatabase notificationDatabase(ModuleDatabases databases) {
        return databases.open("notification", Engine.HSQLDB);
    }

    @Bean
    Told boardChangesTold() {
        return new Told(BoardTicketChanged.class);
    }

    @Bean
    Told staffCallsTold() {
        return new Told(StaffCallChanged.class);
    }
}
