package foodcourt.server.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.Retries;

/** The court's devices and the last news of each; kept over restarts, so that one that never came back is missed. */
@Component
public class Devices {
    private final ModuleDatabase database;
    private final DeviceRows rows;
    private final DeviceSettings settings;
    private final Clock clock;

    Devices(ModuleDatabase notificationDatabase, DeviceSettings settings, Clock clock) {
        this.database = notificationDatabase;
        this.rows = new DeviceRows(notificationDatabase);
        this.settings = settings;
        this.clock = clock;
    }

    /** A device says how it is; the newest news of each is kept. */
    public KnownDevice report(UUID deviceId, DeviceReport report) {
        var news = new DeviceRows.Row(deviceId, clock.instant(), report);
        return known(Retries.retried(() -> database.inTransaction(() -> keep(news))));
    }

    private DeviceRows.Row keep(DeviceRows.Row news) {
        if (!rows.update(news)) {
            makeRoom();
            rows.insert(news);
        }
        return news;
    }

    /** Whoever sends reports under ever new ids fills no disk. */
    private void makeRoom() {
        var known = rows.all();
        known.subList(0, Math.max(0, known.size() - settings.most() + 1))
                .forEach(longestSilent -> rows.delete(longestSilent.deviceId()));
    }

    /** All devices: silent ones first, then those to look after. */
    public List<KnownDevice> all() {
        return rows.all().stream().map(this::known).sorted(KnownDevice.MOST_URGENT_FIRST).toList();
    }

    private KnownDevice known(DeviceRows.Row row) {
        return new KnownDevice(row.deviceId(), row.reportedAt(), condition(row), row.report());
    }

    private KnownDevice.Condition condition(DeviceRows.Row row) {
        if (row.reportedAt().isBefore(clock.instant().minus(settings.silentAfter()))) {
            return KnownDevice.Condition.SILENT;
        }
        return row.report().warnings().isEmpty() ? KnownDevice.Condition.OK : KnownDevice.Condition.CHECK;
    }

    /** The server's time, as ages are reckoned. */
    public Instant now() {
        return clock.instant();
    }

    /** One that was carried away is nobody's any more. */
    @Scheduled(fixedDelayString = "${foodcourt.notification.forget-every:1h}")
    void forget() {
        rows.deleteBefore(clock.instant().minus(settings.forgetAfter()));
    }
}
