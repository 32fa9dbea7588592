package foodcourt.server.gateway;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The paths of clients that a module serves, read from its web adapters: so no list of them can be wrong. */
final class ModulePaths {
    private static final String OF_CLIENTS = "/api/";
    /** For people, not for programs; the one such page. */
    private static final String DEVICES_PAGE = "/devices";

    private ModulePaths() {}

    /** Sorted. */
    static List<String> of(String module) {
        var adapters = new ClassPathScanningCandidateComponentProvider(false);
        adapters.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return adapters.findCandidateComponents("foodcourt.server." + module).stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .flatMap(name -> paths(ClassUtils.resolveClassName(name, null))).distinct().sorted().toList();
    }

    private static Stream<String> paths(Class<?> adapter) {
        return Arrays.stream(adapter.getDeclaredMethods())
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .flatMap(mapping -> mapping == null ? Stream.empty() : Arrays.stream(mapping.path()))
                .filter(path -> path.startsWith(OF_CLIENTS) || path.equals(DEVICES_PAGE));
    }
}
