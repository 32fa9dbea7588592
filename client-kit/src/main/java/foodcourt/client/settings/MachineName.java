package foodcourt.client.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this machine calls itself. Linux knows: a name server that does not answer would be waited for, ten seconds and more. */
public final class MachineName {
    private static final Path KERNELS = Path.of("/proc/sys/kernel/hostname");

    private MachineName() {}

    /** Such as {@code kiosk-3}. */
    public static String here() {
        try {
            return Files.readString(KERNELS).strip();
        } catch (IOException noLinux) {
            return ofTheNetwork();
        }
    }

    /** An address of this machine that knows its name, for whoever would ask a name server for it. */
    public static InetAddress at(InetAddress address) throws UnknownHostException {
        return InetAddress.getByAddress(here(), address.getAddress());
    }

    private static String ofTheNetwork() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "unknown";
        }
    }
}
