package foodcourt.server;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.annotation.Scheduled;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code --help} tells of settings is what there is. */
class HelpTest {
    private static final Pattern TOLD = Pattern.compile("(?m)^  (foodcourt(?:\\.[a-zA-Z-]+)+)=(\\S*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(foodcourt[a-z.-]+):([^}]*)}");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("foodcourt.server");

    @Test
    void tellsEverySettingWithItsDefaultAndNoOther() throws IOException {
        var told = new TreeMap<String, String>();
        TOLD.matcher(FoodcourtServer.help()).results().forEach(line -> told.put(line.group(1), line.group(2)));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(there());
    }

    /** What the server's own file of defaults sets. */
    static Map<String, String> places() {
        var file = new YamlPropertiesFactoryBean();
        file.setResources(new ClassPathResource("application.yaml"));
        var places = new TreeMap<>(Map.of("foodcourt.court", ""));
        Objects.requireNonNull(file.getObject()).forEach((name, value) -> {
            if (name.toString().startsWith("foodcourt.")) {
                places.put(name.toString(), value.toString());
            }
        });
        return places;
    }

    /** By name, as text. */
    static Map<String, String> there() {
        var there = new TreeMap<>(Map.of("foodcourt.MODULE.database.url", "",
                "foodcourt.MODULE.database.schema", "",
                "foodcourt.MODULE.url", "", "foodcourt.drain", "0s", "foodcourt.logs", "",
                "foodcourt.MODULE.database.username", "sa", "foodcourt.MODULE.database.password", "",
                "foodcourt.MODULE.database.pool-size", "10"));
        CODE.stream().filter(each -> each.isAnnotatedWith(ConfigurationProperties.class))
                .forEach(each -> there.putAll(settings(each.reflect())));
        CODE.stream().flatMap(each -> each.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Scheduled.class))
                .map(method -> method.getAnnotationOfType(Scheduled.class).fixedDelayString())
                .flatMap(delay -> PLACEHOLDER.matcher(delay).results())
                .forEach(delay -> there.put(delay.group(1), delay.group(2)));
        return there;
    }

    private static Map<String, String> settings(Class<?> record) {
        var prefix = record.getAnnotation(ConfigurationProperties.class).value() + ".";
        var settings = new TreeMap<String, String>();
        parameters(record).forEach(each -> settings.put(prefix + dashed(each.getName()), byDefault(each)));
        return settings;
    }

    private static Stream<Parameter> parameters(Class<?> record) {
        Constructor<?>[] constructors = record.getDeclaredConstructors();
        assertThat(constructors).as("%s is one record of settings", record).hasSize(1);
        return Arrays.stream(constructors[0].getParameters());
    }

    private static String byDefault(Parameter setting) {
        var value = setting.getAnnotation(DefaultValue.class);
        return value == null ? "" : String.join(",", value.value());
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
