package foodcourt.server.composition;

import java.util.List;
import java.util.Set;

import org.springframework.core.env.Environment;

/**
 * What the setting {@code foodcourt.modules} says of this process.
 *
 * @param names of modules, or {@code all}
 */
public record ChosenModules(Set<String> names) {
    /** All there are but the gateway, which gives on to them what clients ask. */
    public static final List<String> BEHIND_THE_GATEWAY = List.of("catalog", "order", "cook", "notification",
            "shopaccount");

    /** From the environment. */
    public static ChosenModules of(Environment environment) {
        return new ChosenModules(Set.copyOf(List.of(
                environment.getProperty("foodcourt.modules", String[].class, new String[]{"all"}))));
    }

    /** Whether the module runs in this process. */
    public boolean has(String module) {
        return names.contains("all") || names.contains(module);
    }

    /** Whether the whole court does. */
    public boolean hasAll() {
        return has("gateway") && elsewhere().isEmpty();
    }

    /** What clients ask this process for and others answer; none without the gateway. */
    public List<String> elsewhere() {
        return has("gateway") ? BEHIND_THE_GATEWAY.stream().filter(module -> !has(module)).toList() : List.of();
    }

    /** Whether any of them does. */
    public boolean hasAny(String... modules) {
        return List.of(modules).stream().anyMatch(this::has);
    }
}
