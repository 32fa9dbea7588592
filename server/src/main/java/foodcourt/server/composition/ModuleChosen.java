package foodcourt.server.composition;

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
        return ChosenModules.of(context.getEnvironment()).has(name(module));
    }

    private static String name(@Nullable Map<String, Object> module) {
        return module == null ? "" : String.valueOf(module.get("value"));
    }
}
