package foodcourt.server;

import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServerDoctorTest {
    @TempDir
    Path folder;

    @Test
    void aPortOfAnotherProgramIsToldWithWhatToDo() throws Exception {
        try (var other = new ServerSocket(0)) {
            var doctor = ServerDoctor.of("--data=" + folder, "--port=" + other.getLocalPort());
            assertThat(finding(doctor, "port").well()).isFalse();
            assertThat(finding(doctor, "port").words()).contains("another program", "foodcourt-server setup");
        }
    }

    @Test
    void whoCannotBeReachedIsTold() throws Exception {
        assertThat(finding(ServerDoctor.of("--data=" + folder, "--port=0"), "network").words())
                .contains("only this machine", "0.0.0.0");
        assertThat(finding(ServerDoctor.of("--data=" + folder), "data").words()).contains("MB free for " + folder);
    }

    @Test
    void aCourtThatIsNotThereIsTold() throws Exception {
        assertThat(finding(ServerDoctor.of("--court=" + folder), "court").well()).isFalse();
        assertThat(finding(ServerDoctor.of(), "court").words()).contains("sample");
    }

    private static ServerDoctor.Finding finding(ServerDoctor doctor, String part) throws Exception {
        return doctor.findings().stream().filter(each -> each.part().equals(part)).findFirst().orElseThrow();
    }
}
