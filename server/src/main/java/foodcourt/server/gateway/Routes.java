package foodcourt.server.gateway;

import java.lang.reflect.Method;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import foodcourt.server.composition.ChosenModules;
import foodcourt.server.peers.Peers;

/**
 * Where clients' requests go: to the modules of this process as ever, to all others by {@link Forwarding}. What is not of
 * the clients' interface has no route.
 */
final class Routes implements SmartInitializingSingleton {
    private static final Method FORWARD = Objects.requireNonNull(ReflectionUtils.findMethod(Forwarding.class,
            "forward", HttpServletRequest.class, HttpServletResponse.class));

    private final ChosenModules modules;
    private final Peers peers;
    private final OpenStreams streams;
    private final RequestMappingHandlerMapping mapping;

    Routes(ChosenModules modules, Peers peers, OpenStreams streams, RequestMappingHandlerMapping mapping,
            MeterRegistry metrics) {
        this.modules = modules;
        this.peers = peers;
        this.streams = streams;
        this.mapping = mapping;
        Gauge.builder("foodcourt.gateway.streams", streams, OpenStreams::count).register(metrics);
    }

    @Override
    public void afterSingletonsInstantiated() {
        modules.elsewhere().forEach(this::route);
    }

    private void route(String module) {
        mapping.registerMapping(RequestMappingInfo.paths(ModulePaths.of(module).toArray(String[]::new))
                .options(mapping.getBuilderConfiguration()).build(), new Forwarding(peers.of(module), streams),
                FORWARD);
    }
}
