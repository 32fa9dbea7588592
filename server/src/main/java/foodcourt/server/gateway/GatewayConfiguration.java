package foodcourt.server.gateway;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import foodcourt.api.Paths;
import foodcourt.server.composition.ChosenModules;
import foodcourt.server.peers.PeerSettings;
import foodcourt.server.peers.Peers;
import foodcourt.server.wire.Device;

/** What every request passes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
@Import({ProblemAdvice.class, ProblemPage.class, StrictUuid.class, Doorplate.class, DatabasesHealth.class,
        MessagesHealth.class, DeadLettersEndpoint.class, Announcement.class})
public class GatewayConfiguration implements WebMvcConfigurer {
    private final GatewaySettings settings;
    private final PeerSettings peerSettings;
    private final ChosenModules modules;

    GatewayConfiguration(GatewaySettings settings, PeerSettings peerSettings, Environment environment) {
        this.settings = settings;
        this.peerSettings = peerSettings;
        modules = ChosenModules.of(environment);
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Device.class);
    }

    /** There is one answer, in JSON: to refuse it after the work was done would leave the work. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnlyPeers(peerSettings)).addPathPatterns(PeerSettings.PATHS + "/**");
        if (!modules.has("gateway")) { // clients come by the gateway, which shows the secret; without one nobody comes
            registry.addInterceptor(new OnlyPeers(peerSettings)).addPathPatterns("/api/**");
        }
        registry.addInterceptor(new LogSubjects());
        registry.addInterceptor(new WholeMediaType());
        registry.addInterceptor(new NoHeadOfStreams()).addPathPatterns("/**/stream");
        registry.addInterceptor(new OrderIntake(settings)).addPathPatterns(Paths.ORDER);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new DeviceArgument());
    }

    @Bean
    OpenStreams openStreams() {
        return new OpenStreams();
    }

    @Bean
    Routes routes(Peers peers, OpenStreams openStreams,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, MeterRegistry metrics) {
        return new Routes(modules, peers, openStreams, mapping, metrics);
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::configure;
    }

    @Bean
    RequestFilter requestFilter() {
        return new RequestFilter(settings.largestBody().toBytes());
    }

    @Bean
    Leaving leaving(ApplicationAvailability availability) {
        return new Leaving(availability);
    }

    /** Requests that never reach Spring, such as a broken request line, are answered as problems too. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsBeforeSpring() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof org.apache.catalina.core.StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Foodcourt").version("1")
                .description("One basket, many kitchens. Every refusal is a problem (RFC 9457) with a code."));
    }

    @Bean
    PassedOn passedOn(Peers peers) {
        return new PassedOn(peers, modules.elsewhere());
    }

    @Bean
    ProblemResponses problemResponses() {
        return new ProblemResponses();
    }
}
