package foodcourt.server.gateway;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import foodcourt.api.ProblemCode;
import foodcourt.server.wire.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderIntakeTest {
    private final OrderIntake intake = new OrderIntake(
            new GatewaySettings(2, Duration.ofSeconds(2), DataSize.ofKilobytes(64), false, false));

    @Test
    void asksTheThirdOfTwoToComeAgain() {
        enter("PUT");
        enter("PUT");

        assertThatThrownBy(() -> enter("PUT")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().code()).isEqualTo(ProblemCode.OVERLOADED);
            assertThat(refusal.problem().status()).isEqualTo(503);
        });

        leave();
        enter("PUT");
    }

    @Test
    void letsReadersAlwaysIn() {
        enter("PUT");
        enter("PUT");

        assertThat(IntStream.range(0, 10).allMatch(_ -> enter("GET"))).isTrue();
    }

    @Test
    void spreadsTheTimesOfComingAgain() {
        enter("PUT");
        enter("PUT");

        var waits = IntStream.range(0, 200).mapToObj(_ -> wait(this::enterAgain)).distinct().toList();

        assertThat(waits).hasSizeGreaterThan(50)
                .allMatch(wait -> !wait.minusSeconds(2).isNegative() && !wait.minusSeconds(6).isPositive());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {"kiosk-3,kiosk-3", "'; drop table,drop table", "주방 1,주방 1", ",unknown",
            "<script>,script", "%ED%82%A4%EC%98%A4%EC%8A%A4%ED%81%AC%201,키오스크 1", "a%0D%0Ab%00%1Bc,abc", "100%,100",
            "%zz,zz"})
    void namesADeviceInPrintableLetters(String header, String name) {
        assertThat(DeviceArgument.name(header)).isEqualTo(name);
    }

    @Test
    void aDevicesNameIsShortHoweverItIsWritten() {
        assertThat(DeviceArgument.name("%ED%82%A4".repeat(40))).isEqualTo("키".repeat(40));
        assertThat(DeviceArgument.name("%ED%82%A4".repeat(50))).hasSize(40);
        assertThat(DeviceArgument.name("%41".repeat(10_000))).hasSize(40);
    }

    private void enterAgain() {
        enter("PUT");
    }

    private static Duration wait(Runnable refused) {
        try {
            refused.run();
            throw new AssertionError("was let in");
        } catch (Refusal refusal) {
            return Objects.requireNonNull(refusal.retryAfter());
        }
    }

    private boolean enter(String method) {
        return intake.preHandle(request(method), new MockHttpServletResponse(), this);
    }

    private void leave() {
        intake.afterCompletion(request("PUT"), new MockHttpServletResponse(), this, null);
    }

    private static MockHttpServletRequest request(String method) {
        return new MockHttpServletRequest(method, "/api/orders/1");
    }
}
