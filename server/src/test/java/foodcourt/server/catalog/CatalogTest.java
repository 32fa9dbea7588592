package foodcourt.server.catalog;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

import foodcourt.server.checks.MovedClock;
import foodcourt.server.checks.TestDatabases;
import foodcourt.server.messages.LocalText;
import foodcourt.server.messages.ShopLabel;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final OpeningHours DAYTIME = new OpeningHours(LocalTime.of(10, 30), LocalTime.of(21, 0));

    private final MovedClock clock = new MovedClock(at("2026-11-22T12:00"));
    private final List<ShopStatus> told = new ArrayList<>();

    @TempDir
    Path data;

    private ModuleDatabase database;
    private CourtCatalog catalog;

    @BeforeEach
    void start() {
        database = new ModuleDatabases(TestDatabases.environment(data)).open("catalog");
        catalog = new CourtCatalog(court(), new DatabaseShopStore(database), clock, published -> told.add(
                ((ShopChanged) published).status()));
    }

    @AfterEach
    void end() {
        database.close();
    }

    private void restart() {
        end();
        start();
    }

    @Test
    void aShopIsOpenUntilItsStaffPauseIt() {
        assertThat(grill().availability()).isEqualTo(Availability.OPEN);
        catalog.pause("grill", null);
        assertThat(grill().availability()).isEqualTo(Availability.PAUSED);
        assertThat(grill().resumesAt()).isNull();
        catalog.resume("grill");
        assertThat(grill().availability()).isEqualTo(Availability.OPEN);
        assertThat(told).extracting(ShopStatus::availability).containsExactly(Availability.PAUSED, Availability.OPEN);
    }

    @Test
    void whatTheFilesSayWhileTheCourtIsOpenIsToldOnceAndWhatStaffSetStays() {
        catalog.pause("grill", null);
        var before = grill();
        told.clear();
        var renamed = renamed(court(), "grill", "그릴 2호");
        assertThat(catalog.read(renamed)).isEqualTo(new Reading.Taken(List.of("grill")));
        assertThat(grill().shop().label().name().ko()).isEqualTo("그릴 2호");
        assertThat(grill().availability()).isEqualTo(Availability.PAUSED);
        assertThat(told).singleElement().satisfies(news -> {
            assertThat(news.version()).isGreaterThan(before.version());
            assertThat(news.shop()).isEqualTo(grill().shop());
        });
        assertThat(catalog.read(renamed)).isEqualTo(new Reading.Taken(List.of()));
        assertThat(told).hasSize(1);
        assertThat(catalog.court()).isEqualTo(renamed);
    }

    @Test
    void anotherListOfShopsHoldsFromTheNextStart() {
        var now = court();
        var fewer = new Court(now.courtId(), now.name(), now.timeZone(), now.currency(),
                now.shops().subList(0, now.shops().size() - 1));
        assertThat(catalog.read(fewer)).isEqualTo(new Reading.NeedsStart());
        assertThat(catalog.court()).isEqualTo(now);
        assertThat(told).isEmpty();
    }

    private static Court renamed(Court court, String shopId, String name) {
        return new Court(court.courtId(), court.name(), court.timeZone(), court.currency(), court.shops().stream()
                .map(shop -> shop.shopId().equals(shopId)
                        ? new Shop(new ShopLabel(shopId, text(name), "pot", "#FFFFFF", 1), 9, shop.hours(),
                                shop.items())
                        : shop)
                .toList());
    }

    @Test
    void theEstimateIsShownInsteadOfTheFilesMinutes() {
        var file = grill().waitMinutes();
        catalog.estimateWait("grill", 17);
        assertThat(grill().waitMinutes()).isEqualTo(17);
        catalog.estimateWait("grill", 17);
        assertThat(told).extracting(ShopStatus::waitMinutes).containsExactly(17);
        catalog.estimateWait("grill", null);
        assertThat(grill().waitMinutes()).isEqualTo(file);
    }

    @Test
    void whatStaffChoseShiftsTheEstimateWhereverItGoes() {
        catalog.estimateWait("grill", 17);
        catalog.changeWait("grill", 20);
        assertThat(grill().waitMinutes()).isEqualTo(20);
        catalog.estimateWait("grill", 11);
        assertThat(grill().waitMinutes()).isEqualTo(14);
        restart();
        catalog.estimateWait("grill", 30);
        assertThat(grill().waitMinutes()).isEqualTo(33);
        catalog.estimateWait("grill", 119);
        assertThat(grill().waitMinutes()).isEqualTo(120);
    }

    @Test
    void aPauseEndsByItself() {
        catalog.pause("grill", Duration.ofMinutes(10));
        assertThat(grill().resumesAt()).isEqualTo(at("2026-11-22T12:10"));
        clock.pass(Duration.ofMinutes(10).minusMillis(1));
        catalog.catchUp();
        assertThat(told).hasSize(1);
        clock.pass(Duration.ofMillis(1));
        assertThat(grill().availability()).isEqualTo(Availability.OPEN);
        catalog.catchUp();
        assertThat(told).extracting(ShopStatus::availability).containsExactly(Availability.PAUSED, Availability.OPEN);
    }

    @Test
    void aShopPausedForTooMuchWorkIsToldLikeAnyPause() {
        catalog.pauseOverloaded("grill");
        assertThat(grill().availability()).isEqualTo(Availability.PAUSED);
        assertThat(grill().resumesAt()).isNull();
        catalog.resumeOverloaded("grill");
        assertThat(grill().availability()).isEqualTo(Availability.OPEN);
        assertThat(told).extracting(ShopStatus::availability).containsExactly(Availability.PAUSED, Availability.OPEN);
    }

    @Test
    void aPauseOfTheStaffIsNotEndedByLessWork() {
        catalog.pauseOverloaded("grill");
        catalog.pause("grill", null);
        catalog.resumeOverloaded("grill");
        assertThat(grill().availability()).isEqualTo(Availability.PAUSED);
    }

    @Test
    void aPauseForTooMuchWorkOutlivesAPauseOfTheStaff() {
        catalog.pause("grill", Duration.ofMinutes(10));
        catalog.pauseOverloaded("grill");
        clock.pass(Duration.ofMinutes(11));
        catalog.catchUp();
        assertThat(grill().availability()).isEqualTo(Availability.PAUSED);
        assertThat(grill().resumesAt()).isNull();
    }

    @Test
    void staffEndAPauseForTooMuchWork() {
        catalog.pauseOverloaded("grill");
        catalog.resume("grill");
        assertThat(grill().availability()).isEqualTo(Availability.OPEN);
        assertThat(grill().overloaded()).isFalse();
    }

    @Test
    void aPauseForTooMuchWorkOutlivesARestart() {
        catalog.pauseOverloaded("grill");
        restart();
        assertThat(grill().availability()).isEqualTo(Availability.PAUSED);
        assertThat(grill().overloaded()).isTrue();
    }

    @Test
    void aSoldOutItemComesBackAfterAnHour() {
        catalog.changeSale("grill", "steak", Sale.BACK_IN_AN_HOUR);
        assertThat(grill().isSoldOut("steak")).isTrue();
        assertThat(grill().isSoldOut("rice")).isFalse();
        clock.pass(Duration.ofHours(1));
        catalog.catchUp();
        assertThat(grill().isSoldOut("steak")).isFalse();
        assertThat(told.getLast().soldOut()).isEmpty();
    }

    @Test
    void anItemSoldOutForTodayComesBackWhenTheCourtsDayEnds() {
        catalog.changeSale("grill", "steak", Sale.SOLD_OUT_TODAY);
        clock.moveTo(at("2026-11-22T23:59"));
        assertThat(grill().isSoldOut("steak")).isTrue();
        clock.moveTo(at("2026-11-23T00:00"));
        assertThat(grill().isSoldOut("steak")).isFalse();
    }

    @Test
    void anItemSoldOutForTodayInAShopThatIsOpenOverMidnightComesBackWhenItCloses() {
        var late = new Court("hall", text("Hall"), SEOUL, "KRW",
                List.of(shop("grill", new OpeningHours(LocalTime.of(18, 0), LocalTime.of(2, 0)))));
        var night = new CourtCatalog(late, new DatabaseShopStore(database), clock, _ -> {
        });
        clock.moveTo(at("2026-11-22T23:50"));
        night.changeSale("grill", "steak", Sale.SOLD_OUT_TODAY);
        clock.moveTo(at("2026-11-23T01:59"));
        assertThat(night.shop("grill").orElseThrow().isSoldOut("steak")).isTrue();
        clock.moveTo(at("2026-11-23T02:00"));
        assertThat(night.shop("grill").orElseThrow().isSoldOut("steak")).isFalse();
    }

    @Test
    void filesThatCouldNotAllBeToldAtOnceAreToldLater() {
        var away = new AtomicBoolean();
        var kept = new DatabaseShopStore(database);
        var store = new ShopStore() {
            @Override
            public Map<String, ShopSwitches> load() {
                return kept.load();
            }

            @Override
            public Map<String, Long> versions() {
                return kept.versions();
            }

            @Override
            public boolean save(String shopId, ShopSwitches switches) {
                if (away.get()) {
                    throw new CannotGetJdbcConnectionException("away");
                }
                return kept.save(shopId, switches);
            }
        };
        var weak = new CourtCatalog(court(), store, clock, published -> told.add(((ShopChanged) published).status()));
        var files = renamed(renamed(court(), "grill", "그릴 2호"), "noodles", "국수 2호");
        away.set(true);
        assertThatThrownBy(() -> weak.read(files)).isInstanceOf(CannotGetJdbcConnectionException.class);
        away.set(false);
        told.clear();
        weak.catchUp();
        assertThat(told).extracting(status -> status.shop().label().name().ko())
                .containsExactlyInAnyOrder("그릴 2호", "국수 2호");
    }

    @Test
    void anItemIsPutOnSaleAgain() {
        catalog.changeSale("grill", "steak", Sale.SOLD_OUT_TODAY);
        catalog.changeSale("grill", "steak", Sale.ON_SALE);
        assertThat(grill().soldOut()).isEmpty();
    }

    @Test
    void aShopOpensAndClosesByTheCourtsClock() {
        clock.moveTo(at("2026-11-22T20:59"));
        catalog.catchUp();
        assertThat(told).isEmpty();
        clock.moveTo(at("2026-11-22T21:00"));
        catalog.catchUp();
        clock.moveTo(at("2026-11-23T10:30"));
        catalog.catchUp();
        assertThat(told).extracting(ShopStatus::availability).containsExactly(Availability.CLOSED, Availability.OPEN);
        assertThat(told).allMatch(status -> status.shop().shopId().equals("grill"));
    }

    @Test
    void aPauseSetWhileClosedIsKept() {
        clock.moveTo(at("2026-11-22T22:00"));
        catalog.catchUp();
        catalog.pause("grill", null);
        assertThat(grill().availability()).isEqualTo(Availability.CLOSED);
        clock.moveTo(at("2026-11-23T11:00"));
        assertThat(grill().availability()).isEqualTo(Availability.PAUSED);
    }

    @Test
    void whatStaffSetOutlivesARestart() {
        catalog.pause("grill", Duration.ofMinutes(30));
        catalog.changeWait("grill", 25);
        catalog.changeSale("grill", "steak", Sale.BACK_IN_AN_HOUR);
        var before = grill();
        restart();
        assertThat(grill().differsFrom(before)).isFalse();
        assertThat(grill().version()).isGreaterThan(before.version());
        clock.pass(Duration.ofHours(2));
        restart();
        assertThat(grill().availability()).isEqualTo(Availability.OPEN);
        assertThat(grill().waitMinutes()).isEqualTo(25);
        assertThat(grill().soldOut()).isEmpty();
    }

    @Test
    void everyChangeHasAHigherVersionAndNoChangeHasNone() {
        catalog.changeWait("grill", 12);
        catalog.changeWait("grill", 12);
        catalog.pause("grill", null);
        catalog.pause("grill", null);
        catalog.resume("grill");
        catalog.catchUp();
        assertThat(told).hasSize(3);
        assertThat(told).extracting(ShopStatus::version).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anUnknownShopOrItemChangesNothing() {
        assertThat(catalog.pause("sushi", null)).isEmpty();
        assertThat(catalog.changeSale("grill", "sushi", Sale.ON_SALE)).isEmpty();
        assertThat(catalog.shop("sushi")).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void theDayIsTheCourts() {
        clock.moveTo(Instant.parse("2026-11-22T15:00:00Z"));
        assertThat(catalog.today()).isEqualTo(LocalDate.parse("2026-11-23"));
    }

    @ParameterizedTest
    @CsvSource({
            "10:30, 21:00, 2026-11-22T10:29, false", "10:30, 21:00, 2026-11-22T10:30, true",
            "10:30, 21:00, 2026-11-22T21:00, false", "18:00, 02:00, 2026-11-22T17:59, false",
            "18:00, 02:00, 2026-11-22T23:00, true", "18:00, 02:00, 2026-11-23T01:59, true",
            "18:00, 02:00, 2026-11-23T02:00, false", "00:00, 23:59, 2026-11-22T00:00, true"})
    void openingHoursMayPassMidnight(LocalTime open, LocalTime close, String time, boolean isOpen) {
        assertThat(new OpeningHours(open, close).openAt(at(time), SEOUL)).isEqualTo(isOpen);
    }

    @Test
    void openingHoursFollowTheChangeToSummerTime() {
        var berlin = ZoneId.of("Europe/Berlin");
        var early = new OpeningHours(LocalTime.of(2, 30), LocalTime.of(5, 0)); // 02:30 does not exist that day
        assertThat(early.openAt(ZonedDateTime.of(2026, 3, 29, 3, 45, 0, 0, berlin).toInstant(), berlin)).isTrue();
        assertThat(early.openAt(ZonedDateTime.of(2026, 3, 29, 5, 0, 0, 0, berlin).toInstant(), berlin)).isFalse();
    }

    private ShopStatus grill() {
        return catalog.shop("grill").orElseThrow();
    }

    @Test
    void aShopTellsUntilWhenItIsOpenAndThenWhenItOpensNext() {
        assertThat(grill().opening())
                .isEqualTo(new OpeningHours.Opening(at("2026-11-22T10:30"), at("2026-11-22T21:00")));
        told.clear();
        clock.moveTo(at("2026-11-22T21:00"));
        catalog.catchUp();
        var tomorrow = new OpeningHours.Opening(at("2026-11-23T10:30"), at("2026-11-23T21:00"));
        assertThat(told).extracting(ShopStatus::opening).containsExactly(tomorrow);
        clock.moveTo(at("2026-11-23T00:10"));
        assertThat(grill().opening()).isEqualTo(tomorrow);
    }

    @Test
    void aShopWithoutHoursOrRoundTheClockNeverCloses() {
        assertThat(catalog.shop("noodles")).get().extracting(ShopStatus::opening).isNull();
        var always = new OpeningHours(LocalTime.of(6, 0), LocalTime.of(6, 0));
        assertThat(always.openingAt(at("2026-11-22T06:00"), SEOUL)).isEmpty();
    }

    @Test
    void theNextOpeningIsRightOnTheDaysOnWhichClocksChange() {
        var berlin = ZoneId.of("Europe/Berlin");
        var late = new OpeningHours(LocalTime.of(18, 0), LocalTime.of(4, 0));
        var spring = late.openingAt(ZonedDateTime.of(2026, 3, 29, 1, 0, 0, 0, berlin).toInstant(), berlin)
                .orElseThrow();
        assertThat(Duration.between(spring.opensAt(), spring.closesAt())).isEqualTo(Duration.ofHours(9));
        var autumn = late.openingAt(ZonedDateTime.of(2026, 10, 25, 1, 0, 0, 0, berlin).toInstant(), berlin)
                .orElseThrow();
        assertThat(Duration.between(autumn.opensAt(), autumn.closesAt())).isEqualTo(Duration.ofHours(11));
        var day = new OpeningHours(LocalTime.of(10, 30), LocalTime.of(21, 0));
        var next = day.openingAt(ZonedDateTime.of(2026, 3, 28, 21, 0, 0, 0, berlin).toInstant(), berlin).orElseThrow();
        assertThat(next.opensAt().atZone(berlin).toLocalTime()).isEqualTo(LocalTime.of(10, 30));
        assertThat(Duration.between(ZonedDateTime.of(2026, 3, 28, 10, 30, 0, 0, berlin).toInstant(), next.opensAt()))
                .isEqualTo(Duration.ofHours(23));
    }

    private static Court court() {
        return new Court("hall", text("Hall"), SEOUL, "KRW", List.of(shop("grill", DAYTIME), shop("noodles", null)));
    }

    private static Shop shop(String id, @Nullable OpeningHours hours) {
        return new Shop(new ShopLabel(id, text(id), "pot", "#FFFFFF", 1), 9, hours,
                List.of(item("steak"), item("rice")));
    }

    private static MenuItem item(String id) {
        return new MenuItem(id, text(id), null, 9000, null, null, false, 0, List.of(), List.of());
    }

    private static LocalText text(String text) {
        return new LocalText(text, text, null, null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SEOUL).toInstant();
    }
}
