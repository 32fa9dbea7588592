package foodcourt.server.composition;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Conditional;

/**
 * Marks a configuration that stands in for a module that runs in other processes, where one of the modules that need it
 * runs here. The application imports these classes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ModuleMissed.class)
public @interface ModuleElsewhere {
    /** The module that is not here. */
    String value();

    /** Modules that need it. */
    String[] neededBy();
}
