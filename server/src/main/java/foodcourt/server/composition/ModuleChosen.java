package foodcourt.server.composition;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Decides while configurations are parsed: later the components of a module left out would already be found. */
final class ModuleChosen implements ConfigurationCondition {

    @Override
    public ConfigurationPhase getConfigurationPhase() {
        return ConfigurationPhase.PARSE_CONFIGURATION;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var module = metadata.getAnnotationAttributes(ServerModule.class.getName(), false);
        var chosen = context.getEnvironment().getProperty("foodcourt.modules", String[].class, new String[]{"all"});
        return List.of(chosen).contains("all") || List.of(chosen).contains(name(module));
    }

    private static Object name(@Nullable Map<String, Object> module) {
        return module == null ? "" : module.getOrDefault("value", "");
    }
}
