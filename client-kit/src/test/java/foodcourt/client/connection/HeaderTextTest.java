package foodcourt.client.connection;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeaderTextTest {

    @ParameterizedTest
    @CsvSource({"kiosk-1,kiosk-1", "Kiosk 1,Kiosk 1", "키오스크 1,%ED%82%A4%EC%98%A4%EC%8A%A4%ED%81%AC%201", "50%,50%25"})
    void aNameIsWrittenSoThatTheServerReadsTheSame(String name, String header) {
        assertThat(HeaderText.of(name)).isEqualTo(header);
    }
}
