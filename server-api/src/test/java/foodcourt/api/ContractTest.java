package foodcourt.api;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContractTest {

    @ParameterizedTest
    @CsvSource({"ko, 바다국수", "en, Bada Noodles", "ja, Bada Noodles", "zh, 大海面馆", "fr, Bada Noodles"})
    void aTextThatIsMissingInALanguageIsShownInEnglish(String language, String shown) {
        assertThat(new LocalText("바다국수", "Bada Noodles", null, "大海面馆").in(language)).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource
    void aTicketEndsByPickupByNobodyComingByCancellingOrByRejecting(TicketStatus status) {
        assertThat(status.ended()).isEqualTo(switch (status) {
            case PICKED_UP, UNCLAIMED, CANCELLED, REJECTED -> true;
            default -> false;
        });
    }

    @Test
    void everyPathIsUnderApiAndNoTwoAreTheSame() {
        var paths = Stream.of(Paths.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.getName().endsWith("_HEADER")).map(ContractTest::text).toList();
        assertThat(paths).allMatch(path -> path.startsWith("/api/")).doesNotHaveDuplicates().hasSizeGreaterThan(15);
    }

    private static String text(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
