package foodcourt.server.composition;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Conditional;

/**
 * Marks the one configuration class of a module, in the module's root package: the module's components are found from
 * there, and only when the setting {@code foodcourt.modules} names it. The application imports these classes; nothing
 * else is scanned. No {@code @Configuration} stands here: Spring would take the module's name for a bean's name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ModuleChosen.class)
@ComponentScan
public @interface ServerModule {
    /** The module's name, such as {@code order}. */
    String value();
}
