package foodcourt.server.notification.web;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.api.DeviceView;
import foodcourt.api.Paths;
import foodcourt.api.ReportDevice;
import foodcourt.server.notification.Devices;

/** Devices say how they are; whoever looks after them asks. */
@RestController
class DeviceController {
    private final Devices devices;

    DeviceController(Devices devices) {
        this.devices = devices;
    }

    @PutMapping(Paths.DEVICE)
    DeviceView report(@PathVariable UUID deviceId, @RequestBody ReportDevice report) {
        return DeviceReports.view(devices.report(deviceId, DeviceReports.read(report)));
    }

    @GetMapping(Paths.DEVICES)
    List<DeviceView> devices() {
        return devices.all().stream().map(DeviceReports::view).toList();
    }
}
