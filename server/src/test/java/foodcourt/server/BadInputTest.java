package foodcourt.server;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import foodcourt.api.ProblemCode;
import foodcourt.api.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent: a clear problem, nothing stored, no failure of the server's own. */
@ExtendWith(ServerExtension.class)
class BadInputTest {
    private static final String LINE = "{'shopId':'onggi','itemId':'kimchi-jjigae','choices':[],'quantity':1}";

    private final TestClient client;
    private final UUID orderId = UUID.randomUUID();

    BadInputTest(TestClient client) {
        this.client = client;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{                                                                 |",
            "null                                                              |",
            "7                                                                 |",
            "[]                                                                |",
            "{}                                                                | service",
            "{'service':'EAT_HERE','lines':[],'total':0}                       | lines",
            "{'service':'EAT_HERE','lines':null,'total':0}                     | lines",
            "{'service':'EAT_HERE','lines':'','total':0}                       | lines",
            "{'service':'EAT_HERE','lines':[null],'total':0}                   | lines[0]",
            "{'service':'EAT_HERE','total':0}                                  | lines",
            "{'service':'FLY','lines':[LINE],'total':0}                        | service",
            "{'service':0,'lines':[LINE],'total':0}                            | service",
            "{'service':'','lines':[LINE],'total':0}                           | service",
            "{'service':null,'lines':[LINE],'total':0}                         | service",
            "{'service':'EAT_HERE','lines':[LINE],'total':null}                | total",
            "{'service':'EAT_HERE','lines':[LINE],'total':'17000'}             | total",
            "{'service':'EAT_HERE','lines':[LINE],'total':1.5}                 | total",
            "{'service':'EAT_HERE','lines':[LINE],'total':-1}                  | total",
            "{'service':'EAT_HERE','lines':[LINE],'total':99999999999999999999}| total",
            "{'service':'EAT_HERE','lines':[LINE],'total':true}                | total",
            "{'service':'EAT_HERE','lines':[LINE],'total':0,'tip':1}           | tip",
            "{'service':'EAT_HERE','lines':[{'shopId':5,'itemId':'a','choices':[],'quantity':1}],'total':0}"
                    + "| lines[0].shopId",
            "{'service':'EAT_HERE','lines':[{'shopId':'a','itemId':null,'choices':[],'quantity':1}],'total':0}"
                    + "| lines[0].itemId",
            "{'service':'EAT_HERE','lines':[{'shopId':'a','itemId':'a','choices':[{}],'quantity':1}],'total':0}"
                    + "| lines[0].choices[0].groupId",
            "{'service':'EAT_HERE','lines':[{'shopId':'a','itemId':'a','choices':[],'quantity':0}],'total':0}"
                    + "| lines[0].quantity",
            "{'service':'EAT_HERE','lines':[{'shopId':'a','itemId':'a','choices':[],'quantity':-5}],'total':0}"
                    + "| lines[0].quantity",
            "{'service':'EAT_HERE','lines':[{'shopId':'a','itemId':'a','choices':[],'quantity':100}],'total':0}"
                    + "| lines[0].quantity",
            "{'service':'EAT_HERE','lines':[{'shopId':'a','itemId':'a','choices':[],'quantity':3000000000}],'total':0}"
                    + "| lines[0].quantity",
            "{'service':'EAT_HERE','lines':[LINE],'total':0,'total':0}         |"})
    void aMalformedOrderIsRefusedWithItsField(String body, String field) {
        var answer = client.send("PUT", "/api/orders/" + orderId, json(body));

        assertThat(answer.status()).describedAs(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.problem().code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(answer.problem().type()).isEqualTo("urn:foodcourt:problem:malformed");
        if (field != null) {
            assertThat(answer.problem().field()).isEqualTo(field);
        }
        assertThat(client.send("GET", "/api/orders/" + orderId, null).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{'service':'EAT_HERE','lines':[{'shopId':'x','itemId':'a','choices':[],'quantity':1}],'total':0}"
                    + "| 422 | NOT_FOUND | lines[0].shopId",
            "{'service':'EAT_HERE','lines':[{'shopId':'onggi','itemId':'a','choices':[],'quantity':1}],'total':0}"
                    + "| 422 | NOT_FOUND | lines[0].itemId",
            "{'service':'EAT_HERE','lines':[LINE],'total':8500} | 422 | CHOICE_NOT_ALLOWED | lines[0].choices",
            "{'service':'EAT_HERE','lines':[{'shopId':'onggi','itemId':'kimchi-jjigae',"
                    + "'choices':[{'groupId':'spice','optionId':'hot'}],'quantity':1}],'total':1}"
                    + "| 409 | TOTAL_CHANGED | total"})
    void aWishAgainstTheMenuIsRefused(String body, int status, ProblemCode code, String field) {
        var answer = client.send("PUT", "/api/orders/" + orderId, json(body));

        assertThat(answer.status()).describedAs(answer.body()).isEqualTo(status);
        assertThat(answer.problem().code()).isEqualTo(code);
        assertThat(answer.problem().field()).isEqualTo(field);
    }

    /** With PostgreSQL too: it cannot hold the character 0, nor reckon so far. */
    @ParameterizedTest
    @CsvSource({"/api/orders?number=%00,200", "/api/orders?number=A047%00,200", "/api/orders?number=,200",
            "/api/shops/bada/account?day=%2B999999998-12-31,400", "/api/shops/bada/account/tickets?day=1066-10-14,400"})
    void whatNoDatabaseHoldsIsNoFaultOfTheServer(String path, int status) {
        assertThat(client.send("GET", path, null).status()).isEqualTo(status);
    }

    @Test
    void aStaffCallWithTheCharacterZeroIsNoFaultOfTheServer() {
        var answer = client.send("POST", "/api/staff-calls",
                "{\"callId\": \"" + UUID.randomUUID() + "\", \"device\": \"a\\u0000b\"}");
        assertThat(answer.status()).describedAs(answer.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g", "..%2f", "%00"})
    void anIdThatIsNoneIsMalformed(String id) {
        var answer = client.send("GET", "/api/orders/" + id, null);

        assertThat(answer.status()).describedAs(answer.body()).isEqualTo(400);
        assertThat(answer.problem().code()).isEqualTo(ProblemCode.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/nothing,404,NOT_FOUND", "DELETE,/api/board,405,METHOD_NOT_ALLOWED",
            "POST,/api/orders,405,METHOD_NOT_ALLOWED", "GET,/api/orders,400,MALFORMED", "GET,/,404,NOT_FOUND",
            "GET,/api/orders/00000000-0000-0000-0000-000000000000,404,NOT_FOUND",
            "GET,/api/orders/00000000-0000-0000-0000-000000000000/stream,404,NOT_FOUND"})
    void aRequestThatIsNotOfTheContractIsAProblem(String method, String path, int status, ProblemCode code) {
        var answer = client.send(method, path, null);

        assertThat(answer.status()).describedAs(answer.body()).isEqualTo(status);
        assertThat(answer.problem().code()).isEqualTo(code);
    }

    @Test
    void aBodyMustBeJson() {
        var answer = client.send("PUT", "/api/orders/" + orderId, "<order/>", "application/xml");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem().code()).isEqualTo(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        var answer = client.send("PUT", "/api/orders/" + orderId, " ".repeat(65_537));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem().code()).isEqualTo(ProblemCode.TOO_LARGE);
    }

    @Test
    void aCommandForNoTicketIsNotFound() {
        assertThat(client.command(UUID.randomUUID(), TicketAction.ACCEPT).problem().code())
                .isEqualTo(ProblemCode.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'action':'ACCEPT'}", "{'commandId':'x','action':'ACCEPT'}",
            "{'commandId':'9f1c1d4e-8d1c-4c55-9d0f-1d2f3a4b5c6d','action':'EAT'}",
            "{'commandId':'9f1c1d4e-8d1c-4c55-9d0f-1d2f3a4b5c6d','action':'REJECT'}"})
    void aMalformedCommandIsRefused(String body) {
        var answer = client.send("POST", "/api/tickets/" + orderId + "/commands", json(body));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem().code()).isEqualTo(ProblemCode.MALFORMED);
    }

    @Test
    void theContractIsDescribed() {
        var api = client.send("GET", "/v3/api-docs", null);

        assertThat(api.status()).isEqualTo(200);
        assertThat(api.body()).contains("/api/orders/{orderId}", "application/problem+json", "TOTAL_CHANGED");
    }

    /** What the fuzz trial found: answers 500, and a connection that never answered again. */
    @ParameterizedTest
    @CsvSource({"GET, /api/board, multipart/form-data, 200", "PUT, /api/shops/bada/wait, multipart/form-data, 415",
            "PUT, /api/shops/bada/wait, */*, 415", "GET, /api/orders?number=%FF, application/json, 400",
            "HEAD, /api/board/stream, application/json, 405"})
    void anOddRequestIsNoFailure(String method, String path, String mediaType, int status) {
        assertThat(client.send(method, path, method.equals("PUT") ? "{}" : null, mediaType).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/api/board?x=%zz, 200", "/api/orders?number=%zz, 400", "/api/orders?number=%, 400",
            "/api/orders?number=A001&x=%zz, 400"})
    void aQueryThatNobodyCanReadIsNoFailure(String target, int status) {
        assertThat(client.raw(target)).startsWith("HTTP/1.1 " + status);
    }

    private static String json(String body) {
        return body.replace("LINE", LINE).replace('\'', '"');
    }
}
