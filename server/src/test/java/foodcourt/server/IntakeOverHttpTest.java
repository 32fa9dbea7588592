package foodcourt.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import foodcourt.api.CourtView;
import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.api.ShopAvailability;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.server.checks.TestDatabases;
import foodcourt.server.order.Menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** More orders than the house can take: a pause for guests, nothing to kitchens and readers. */
class IntakeOverHttpTest {
    private static final Duration BOUND = Duration.ofSeconds(5);

    @TempDir
    Path data;

    @Test
    void kitchensAndReadersAreAnsweredWhileEveryPlaceOfTheIntakeIsTaken() {
        try (var context = start("--foodcourt.gateway.orders-at-once=40");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var client = client(context);
            var before = client.placed();
            var ticket = before.tickets().getFirst().ticketId();
            var menu = (BlockedMenu) context.getBean(Menu.class);
            menu.blocked = true;
            var stuck = IntStream.range(0, 40).mapToObj(_ -> threads.submit(
                    () -> client.place(UUID.randomUUID(), TestClient.order()).status())).toList();
            await().until(() -> menu.waiting.get() == 40);

            var refused = client.place(UUID.randomUUID(), TestClient.order());
            assertThat(refused.problem().code()).isEqualTo(ProblemCode.OVERLOADED);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.problem().ahead()).isEqualTo(40);
            var answers = new ArrayList<Future<Integer>>();
            List.of("/api/court", "/api/orders/" + before.orderId(), "/api/shops/onggi/tickets",
                    "/api/shops/onggi/account", "/actuator/health/readiness")
                    .forEach(path -> answers.add(threads.submit(() -> client.send("GET", path, null).status())));
            answers.add(threads.submit(() -> client.command(ticket, TicketAction.ACCEPT).status()));
            assertThat(answers).allSatisfy(answer -> assertThat(answer).succeedsWithin(BOUND).isEqualTo(200));
            await().atMost(BOUND).untilAsserted(() -> assertThat(client.order(before.orderId()).tickets().getFirst()
                    .status()).as("the kitchens' news come too").isEqualTo(TicketStatus.ACCEPTED));

            menu.free.countDown();
            assertThat(stuck).allSatisfy(placing -> assertThat(placing).succeedsWithin(BOUND.multipliedBy(4))
                    .isEqualTo(201));
        }
    }

    @Test
    void aShopWithTooMuchToCookIsPausedByItselfAndGoesOnWhenItHasWorkedItOff() {
        try (var context = start("--foodcourt.intake.pause-at=3", "--foodcourt.intake.resume-at=1",
                "--foodcourt.intake.look-every=50ms")) {
            var client = client(context);
            var orders = List.of(client.placed(), client.placed(), client.placed());
            await().until(() -> availability(client) == ShopAvailability.PAUSED);
            assertThat(client.place(UUID.randomUUID(), TestClient.order()).problem().code())
                    .isEqualTo(ProblemCode.SHOP_NOT_OPEN);

            finish(client, orders.get(0));
            finish(client, orders.get(1));

            await().until(() -> availability(client) == ShopAvailability.OPEN);
            assertThat(client.place(UUID.randomUUID(), TestClient.order()).status()).isEqualTo(201);
        }
    }

    @Test
    void aShopAtItsBoundAsksGuestsToComeAgain() {
        try (var context = start("--foodcourt.intake.pause-by-itself=false", "--foodcourt.intake.most-open=1")) {
            var client = client(context);
            client.placed();
            var refused = client.place(UUID.randomUUID(), TestClient.order());
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.problem().code()).isEqualTo(ProblemCode.OVERLOADED);
            assertThat(refused.problem().shopId()).isEqualTo("onggi");
            assertThat(refused.problem().ahead()).isEqualTo(1);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(20L, 60L);
        }
    }

    private static ShopAvailability availability(TestClient client) {
        return client.send("GET", "/api/court", null).as(CourtView.class).shops().stream()
                .filter(shop -> shop.shop().shopId().equals("onggi")).findFirst().orElseThrow().availability();
    }

    private static void finish(TestClient client, OrderView order) {
        var ticket = order.tickets().getFirst().ticketId();
        await().until(() -> client.command(ticket, TicketAction.ACCEPT).status() == 200);
        client.command(ticket, TicketAction.START_COOKING);
        client.command(ticket, TicketAction.FINISH_COOKING);
    }

    private ConfigurableApplicationContext start(String... settings) {
        var all = new ArrayList<>(List.of("--port=0", "--data=" + data));
        all.addAll(List.of(settings));
        return new SpringApplication(FoodcourtApplication.class, SlowMenu.class)
                .run(Arguments.settings(TestDatabases.arguments(all.toArray(String[]::new))));
    }

    private static TestClient client(ConfigurableApplicationContext context) {
        return new TestClient(URI.create("http://127.0.0.1:"
                + context.getEnvironment().getProperty("local.server.port")));
    }

    /** The menu's port, closed when a test says so. */
    static final class BlockedMenu implements Menu {
        final CountDownLatch free = new CountDownLatch(1);
        final AtomicInteger waiting = new AtomicInteger();
        volatile boolean blocked;
        private final Menu menu;

        BlockedMenu(Menu menu) {
            this.menu = menu;
        }

        @Override
        public Optional<Shop> shop(String shopId) {
            if (blocked) {
                waiting.incrementAndGet();
                pass();
            }
            return menu.shop(shopId);
        }

        private void pass() {
            try {
                free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public ZoneId timeZone() {
            return menu.timeZone();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class SlowMenu {
        @Bean
        static BeanPostProcessor blocked() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Menu menu ? new BlockedMenu(menu) : bean;
                }
            };
        }
    }
}
