package foodcourt.server.composition;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** A process that runs only some of the modules does not start without what it must have in common with the others. */
@Configuration(proxyBeanMethods = false)
public class PartOfACourt {
    private static final String[] MESSENGERS = {"order", "cook", "notification", "shopaccount"};

    /** Before anything is made: a broker of its own would carry messages of a shared database to nobody. */
    @Bean
    static BeanFactoryPostProcessor whatAllHaveInCommon(Environment environment) {
        return _ -> check(environment);
    }

    private static void check(Environment environment) {
        var modules = ChosenModules.of(environment);
        if (modules.hasAll()) {
            return;
        }
        if (modules.hasAny(MESSENGERS)) {
            demand(environment, "foodcourt.broker.url",
                    "the broker of all processes of the court: else the messages of this "
                            + "one, and those in a database that it shares, would go to nobody");
        }
        demand(environment, "foodcourt.peers.secret",
                "what all processes of the court know: else none answers another");
    }

    private static void demand(Environment environment, String setting, String why) {
        if (environment.getProperty(setting, "").isBlank()) {
            throw new SettingMissing(
                    "Only part of the court runs here (foodcourt.modules). Set " + setting + ", " + why);
        }
    }
}
