package foodcourt.server.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whether who asks sits at the server's own machine: what operators may is for nobody else. */
public final class ThisMachine {
    private static final List<String> OF_PROXIES = List.of("Forwarded", "X-Forwarded-For");

    private ThisMachine() {}

    /** Whether the request that is answered now comes from this machine. */
    public static boolean asks() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && asks(asked.getRequest());
    }

    /** Whether this request does; a proxy on this machine asks for others. */
    public static boolean asks(HttpServletRequest request) {
        return loopback(request.getRemoteAddr())
                && OF_PROXIES.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) { // not an address
            return false;
        }
    }
}
