package foodcourt.server.composition;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A module that is not here and is needed here. */
final class ModuleMissed implements ConfigurationCondition {

    @Override
    public ConfigurationPhase getConfigurationPhase() {
        return ConfigurationPhase.PARSE_CONFIGURATION;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var module = metadata.getAnnotations().get(ModuleElsewhere.class);
        var chosen = ChosenModules.of(context.getEnvironment());
        return !chosen.has(module.getString("value")) && chosen.hasAny(module.getStringArray("neededBy"));
    }
}
