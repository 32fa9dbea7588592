package foodcourt.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

import foodcourt.server.composition.ChosenModules;

/** The settings that {@code --help} tells of: another one was mistyped, and would count for nothing without a word. */
final class KnownSettings implements ApplicationListener<ApplicationPreparedEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(KnownSettings.class);
    private static final Pattern NAME = Pattern.compile("foodcourt(?:\\.[a-zA-Z-]+)+");
    private static final Pattern OF_THE_HOUSE = Pattern.compile("foodcourt\\..+|FOODCOURT_.+");

    private final Set<String> known;

    KnownSettings() {
        try {
            known = Stream.concat(NAME.matcher(FoodcourtServer.help()).results().map(MatchResult::group),
                    Stream.of("username", "password", "pool-size").map("foodcourt.database."::concat))
                    .flatMap(KnownSettings::ofEachModule).map(KnownSettings::uniform)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own help is not there", e);
        }
    }

    /** At a start: a file may be of a later version, the environment for others too, so it goes on. */
    @Override
    public void onApplicationEvent(ApplicationPreparedEvent started) {
        unknown(started.getApplicationContext().getEnvironment())
                .forEach(name -> LOG.warn("No setting has this name, it counts for nothing: {}; --help shows all",
                        name));
    }

    /** Whether it is none of the house's, or one that is there. */
    boolean know(String name) {
        return !OF_THE_HOUSE.matcher(name).matches() || known.contains(uniform(name));
    }

    /** What files and the process's environment set and nobody reads, each with where it stands. */
    List<String> unknown(ConfigurableEnvironment settings) {
        return settings.getPropertySources().stream()
                // Java's own properties are how packages and tests tell a program what is no setting
                .filter(source -> !source.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME))
                .flatMap(source -> unknown(source).map(name -> name + " (" + source.getName() + ")")).toList();
    }

    private Stream<String> unknown(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> names
                ? Arrays.stream(names.getPropertyNames()).filter(name -> !know(name)).sorted()
                : Stream.empty();
    }

    private static Stream<String> ofEachModule(String name) {
        return name.contains(".MODULE.")
                ? ChosenModules.BEHIND_THE_GATEWAY.stream().map(module -> name.replace("MODULE", module))
                : Stream.of(name);
    }

    /** As different sources write the same: {@code FOODCOURT_COOK_UNDO_TIME}, {@code foodcourt.cook.undoTime}. */
    private static String uniform(String name) {
        return name.replaceAll("[^a-zA-Z]", "").toLowerCase(Locale.ROOT);
    }
}
