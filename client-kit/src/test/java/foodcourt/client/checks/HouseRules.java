package foodcourt.client.checks;

import java.util.List;
import javafx.application.Platform;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules of the house for every module with screens. */
public final class HouseRules {
    private static final List<ArchRule> RULES = List.of(
            noClasses().that().haveSimpleNameEndingWith("ViewModel")
                    .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..",
                            "javafx.animation..", "javafx.application..")
                    .because("a view model is tested without a toolkit"),
            noClasses().that().resideOutsideOfPackage("foodcourt.client.fx")
                    .should().accessTargetWhere(target(owner(type(Platform.class))).and(target(name("runLater")))
                            .as("a call or a reference of Platform.runLater"))
                    .because("exactly one place crosses to the UI thread"),
            noClasses().that().resideOutsideOfPackage("foodcourt.client.connection")
                    .should().dependOnClassesThat().resideInAPackage("java.net.http..")
                    .because("only the connection speaks with the server"),
            strangers("foodcourt.kiosk..", "foodcourt.console..", "foodcourt.board.."),
            strangers("foodcourt.console..", "foodcourt.kiosk..", "foodcourt.board.."),
            strangers("foodcourt.board..", "foodcourt.kiosk..", "foodcourt.console.."),
            strangers("foodcourt.client..", "foodcourt.kiosk..", "foodcourt.console..", "foodcourt.board.."),
            noClasses().should().dependOnClassesThat().resideInAPackage("foodcourt.server..")
                    .because("a client knows the wire contract only"));

    private HouseRules() {}

    /**
     * Fails with every place that breaks a rule.
     *
     * @param packages such as {@code foodcourt.kiosk}; tests are left out
     */
    public static void hold(String... packages) {
        check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages));
    }

    static void check(JavaClasses classes) {
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("no classes to look at");
        }
        RULES.forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    private static ArchRule strangers(String one, String... others) {
        return noClasses().that().resideInAPackage(one).should().dependOnClassesThat().resideInAnyPackage(others)
                .because("the apps do not know each other, and the kit knows none");
    }
}
