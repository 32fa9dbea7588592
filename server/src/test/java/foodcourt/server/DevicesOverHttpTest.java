package foodcourt.server;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.api.DeviceCondition;
import foodcourt.api.DeviceView;
import foodcourt.api.DeviceWarning;
import foodcourt.api.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Devices say how they are, and a manager reads it. */
@ExtendWith(ServerExtension.class)
class DevicesOverHttpTest {
    private static final String REPORT = """
            {"kind":"KIOSK","name":"키오스크 <2>","version":"0.1.0","language":"ko","screenWidth":1080,
             "screenHeight":1920,"uptimeSeconds":7260,"answerMillis":24,"heapMegabytes":96,"mostHeapMegabytes":512,
             "printer":"PAPER_LOW","lastOrderAt":"2026-11-22T03:38:12Z","clockOffMillis":-140}""";

    private final TestClient client;
    private final UUID deviceId = UUID.randomUUID();

    DevicesOverHttpTest(TestClient client) {
        this.client = client;
    }

    @Test
    void whatADeviceReportsCanBeAskedFor() {
        var answer = client.send("PUT", "/api/devices/" + deviceId, REPORT);
        assertThat(answer.status()).isEqualTo(200);
        var told = answer.as(DeviceView.class);
        assertThat(told.condition()).isEqualTo(DeviceCondition.CHECK);
        assertThat(told.warnings()).containsExactly(DeviceWarning.PRINTER);
        assertThat(told.last().name()).isEqualTo("키오스크 <2>");
        assertThat(List.of(client.send("GET", "/api/devices", null).as(DeviceView[].class))).contains(told);
    }

    @Test
    void theManagersPageTellsItInTheLanguageOfThePhone() throws IOException, InterruptedException {
        client.send("PUT", "/api/devices/" + deviceId, REPORT);
        var korean = page("ko-KR,ko;q=0.9,en;q=0.8");
        assertThat(korean).contains("<html lang=\"ko\">", "한빛몰 3층 · 기기", "살펴보기", "종이 얼마 안 남음", "키오스크 &lt;2&gt;",
                "켜진 지 2시간").doesNotContain("<2>", "<script");
        assertThat(page("en-GB")).contains("<html lang=\"en\">", "Hanbit Mall 3F · Devices", "Check", "Paper is low");
        assertThat(page("fr")).contains("<html lang=\"en\">");
        assertThat(page(";;;")).contains("<html lang=\"ko\">");
    }

    private String page(String languages) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(client.address().resolve("/devices")).header("Accept-Language", languages)
                .header("Accept", "text/html").build();
        var answer = client.http().send(request, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "\"kind\":\"KIOSK\"          | \"kind\":\"PHONE\"           | kind",
            "\"name\":\"키오스크 <2>\"   | \"name\":\"\"                | name",
            "\"name\":\"키오스크 <2>\"   | \"name\":\"a\\u0000b\"       | name",
            "\"name\":\"키오스크 <2>\"   | \"name\":null                | name",
            "\"name\":\"키오스크 <2>\"   | \"name\":\"01234567890123456789012345678901234567890\" | name",
            "\"version\":\"0.1.0\"       | \"version\":\"\\n\"          | version",
            "\"language\":\"ko\"         | \"language\":\"KOR\"         | language",
            "\"screenWidth\":1080        | \"screenWidth\":0            | screenWidth",
            "\"screenHeight\":1920       | \"screenHeight\":1920.5      | screenHeight",
            "\"uptimeSeconds\":7260      | \"uptimeSeconds\":-1         | uptimeSeconds",
            "\"answerMillis\":24         | \"answerMillis\":99999999999999999 | answerMillis",
            "\"heapMegabytes\":96        | \"heapMegabytes\":-1         | heapMegabytes",
            "\"mostHeapMegabytes\":512   | \"mostHeapMegabytes\":null   | mostHeapMegabytes",
            "\"printer\":\"PAPER_LOW\"   | \"printer\":\"ON_FIRE\"      | printer",
            "\"lastOrderAt\":\"2026-11-22T03:38:12Z\" | \"lastOrderAt\":\"+1000000-01-01T00:00:00Z\" | lastOrderAt",
            "\"lastOrderAt\":\"2026-11-22T03:38:12Z\" | \"lastOrderAt\":\"yesterday\" | lastOrderAt",
            "\"clockOffMillis\":-140     | \"clockOffMillis\":9223372036854775807 | clockOffMillis",
            "\"clockOffMillis\":-140     | \"clockOffMillis\":0,\"mood\":1 | mood"})
    void aReportThatNoDeviceCanSendIsRefusedWithItsField(String right, String wrong, String field) {
        var answer = client.send("PUT", "/api/devices/" + deviceId, REPORT.replace(right, wrong));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem().code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(answer.problem().field()).isEqualTo(field);
        assertThat(client.send("GET", "/api/devices", null).body()).doesNotContain(deviceId.toString());
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        assertThat(client.send("PUT", "/api/devices/kiosk-1", REPORT).problem().field()).isEqualTo("deviceId");
    }
}
