package foodcourt.server;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "foodcourt.server", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_WEB_ADAPTERS_KNOW_THE_WIRE = noClasses()
            .that().resideOutsideOfPackages("foodcourt.server..web..", "foodcourt.server.gateway..",
                    "foodcourt.server.wire..", "foodcourt.server.live..")
            .should().dependOnClassesThat().resideInAPackage("foodcourt.api..");

    @ArchTest
    static final ArchRule COOK_NEEDS_NOBODY = noClasses().that().resideInAPackage("foodcourt.server.cook..")
            .should().dependOnClassesThat().resideInAnyPackage("foodcourt.server.order..",
                    "foodcourt.server.catalog..", "foodcourt.server.notification..", "foodcourt.server.shopaccount..");

    @ArchTest
    static final ArchRule ORDER_ASKS_COOK_ONLY_TO_WITHDRAW = noClasses()
            .that().resideInAPackage("foodcourt.server.order..")
            .and().doNotHaveSimpleName("KitchenNextDoor").and().doNotHaveSimpleName("KitchenElsewhere").and()
            .doNotHaveSimpleName("OrderModule")
            .should().dependOnClassesThat().resideInAPackage("foodcourt.server.cook..");

    @ArchTest
    static final ArchRule READ_MODELS_LIVE_BY_MESSAGES = noClasses()
            .that().resideInAnyPackage("foodcourt.server.notification..", "foodcourt.server.shopaccount..")
            .should().dependOnClassesThat().resideInAnyPackage("foodcourt.server.order..", "foodcourt.server.cook..");

    @ArchTest
    static final ArchRule NO_OBJECT_RELATIONAL_MAPPING = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule DOMAIN_WORDS_ONLY = noClasses()
            .should().haveNameMatching(".*(Dto|Impl|Manager|Event|Helper|Util|Utils)");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses().that().doNotHaveSimpleName("FoodcourtApplication")
            .should().callMethod("java.time.Clock", "systemUTC")
            .orShould().callMethod("java.time.Instant", "now")
            .orShould().callMethod("java.time.LocalDate", "now");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("foodcourt.server.(*)..").should()
            .beFreeOfCycles();
}
