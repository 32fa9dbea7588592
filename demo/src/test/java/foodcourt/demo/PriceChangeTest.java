package foodcourt.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import foodcourt.client.connection.CourtServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The court's owner changes a price in a file while a guest has the dish in the basket; the real server, the real kiosk. */
class PriceChangeTest extends OnTheRealServer {
    private static final String SHOP = "bada";
    private static final String DISH = "jjin-mandu";

    @Test
    void aGuestConfirmsThePriceThatChangedWhileTheDishWasInTheBasket() throws Exception {
        var programs = new Programs(server.address(), folder.resolve("devices"), false);
        var kiosk = new Screen("kiosk", programs::kiosk);
        var file = Files.readString(menu());
        try (var court = new CourtServer(server.address(), "test")) {
            chooses(kiosk);
            var known = kiosk.reads("place-order");
            price("5500", "5900");
            assertThat(readAgain()).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("[\"" + SHOP + "\"]");
            });
            assertThat(kiosk.reads("place-order", words -> words.contains("새 가격"))).isNotEqualTo(known);
            // a tap that was meant for the old price is not taken
            org.awaitility.Awaitility.await().pollDelay(foodcourt.client.fx.Taps.SURPRISE.multipliedBy(2))
                    .until(() -> true);
            kiosk.press("place-order");
            var placed = court.ordersByNumber(kiosk.reads("order-number"), kiosk.reads("order-code")).join().done()
                    .orElseThrow().getFirst();
            assertThat(placed.total()).isEqualTo(5900);
        } finally {
            kiosk.close();
            Files.writeString(menu(), file);
            readAgain();
        }
    }

    @Test
    void whatIsWrongInAFileIsSaidAndNothingIsTaken() throws Exception {
        try (var court = new CourtServer(server.address(), "test")) {
            var before = court.court().join().done().orElseThrow().shops();
            price("5500", "cheap");
            var answer = readAgain();
            price("cheap", "5500");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("shops/" + SHOP + ".yaml, line ").contains("price must be");
            assertThat(court.court().join().done().orElseThrow().shops()).isEqualTo(before);
        }
    }

    private static void chooses(Screen kiosk) {
        kiosk.press("eat-here");
        kiosk.press("shop-" + SHOP);
        kiosk.press("dish-" + DISH);
        kiosk.press("to-basket");
    }

    private static Path menu() {
        return folder.resolve("server/court/shops/" + SHOP + ".yaml");
    }

    /** The line after the dish's own that names its price. */
    private static void price(String before, String after) throws IOException {
        var text = Files.readString(menu());
        int dish = text.indexOf("- id: " + DISH + "\n");
        int price = text.indexOf("price: " + before, dish);
        assertThat(dish).isPositive();
        assertThat(price).isBetween(dish, dish + 1000);
        Files.writeString(menu(), text.substring(0, price) + "price: " + after
                + text.substring(price + ("price: " + before).length()));
    }

    private static HttpResponse<String> readAgain() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(server.address() + "/actuator/court"))
                    .POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
