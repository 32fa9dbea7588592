package foodcourt.server.gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

import foodcourt.server.wire.ThisMachine;

import static org.assertj.core.api.Assertions.assertThat;

class DeadLettersEndpointTest {

    @ParameterizedTest
    @CsvSource({"127.0.0.1,true", "127.8.8.8,true", "0:0:0:0:0:0:0:1,true", "192.168.0.7,false", "10.0.0.1,false",
            "fe80:0:0:0:1:2:3:4,false"})
    void onlyTheServersOwnMachineMayReplay(String address, boolean may) {
        assertThat(ThisMachine.asks(from(address))).isEqualTo(may);
    }

    @Test
    void whoComesThroughAProxyIsNotOfThisMachine() {
        var request = from("127.0.0.1");
        request.addHeader("X-Forwarded-For", "192.168.0.7");

        assertThat(ThisMachine.asks(request)).isFalse();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest("POST", "/actuator/deadletters");
        request.setRemoteAddr(address);
        return request;
    }
}
