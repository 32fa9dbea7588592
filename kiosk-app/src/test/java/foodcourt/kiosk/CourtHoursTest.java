package foodcourt.kiosk;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.api.CourtView;
import foodcourt.api.LocalText;
import foodcourt.api.Opening;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopLabel;
import foodcourt.api.ShopMark;
import foodcourt.api.ShopView;
import foodcourt.client.text.Times;
import foodcourt.kiosk.court.CourtHours;

import static org.assertj.core.api.Assertions.assertThat;

/** What a guest is told of opening and closing. */
class CourtHoursTest {

    private static final Opening DAY = opening("2026-11-22T10:30+09:00", "2026-11-22T21:00+09:00");

    private static Instant at(String time) {
        return ZonedDateTime.parse(time).toInstant();
    }

    private static Opening opening(String from, String to) {
        return new Opening(at(from), at(to));
    }

    private static ShopView shop(String id, ShopAvailability availability, @Nullable Opening opening) {
        return new ShopView(new ShopLabel(id, new LocalText(id, id, null, null), new ShopMark("bowl", "#FFFFFF"), 1), 1,
                5, availability, null, List.of(), opening);
    }

    private static CourtView court(String zone, ShopView... shops) {
        return new CourtView("court", new LocalText("뜰", "Court", null, null), zone, "KRW", List.of(shops),
                Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({"20:29:59, ", "20:30:00, 21:00", "20:59:59, 21:00", "21:00:00, "})
    void theLastOrderIsToldFromHalfAnHourBeforeTheEnd(String time, @Nullable LocalTime told) {
        var court = court("Asia/Seoul", shop("bada", ShopAvailability.OPEN, DAY),
                shop("early", ShopAvailability.PAUSED, opening("2026-11-22T10:30+09:00", "2026-11-22T20:45+09:00")));
        assertThat(CourtHours.lastOrder(court, at("2026-11-22T" + time + "+09:00")))
                .isEqualTo(Optional.ofNullable(told));
    }

    @Test
    void whileAShopNeverClosesThereIsNoLastOrder() {
        var court = court("Asia/Seoul", shop("bada", ShopAvailability.OPEN, DAY),
                shop("night", ShopAvailability.OPEN, null));
        assertThat(CourtHours.lastOrder(court, at("2026-11-22T20:45+09:00"))).isEmpty();
    }

    @Test
    void theNextOpeningIsTomorrowUntilMidnightAndThenToday() {
        var tomorrow = opening("2026-11-23T10:30+09:00", "2026-11-23T21:00+09:00");
        var later = opening("2026-11-23T11:00+09:00", "2026-11-24T02:00+09:00");
        var court = court("Asia/Seoul", shop("late", ShopAvailability.CLOSED, later),
                shop("bada", ShopAvailability.CLOSED, tomorrow));
        var next = CourtHours.next(court, at("2026-11-22T23:59+09:00")).orElseThrow();
        assertThat(next.today()).isFalse();
        assertThat(next.time()).isEqualTo(LocalTime.of(10, 30));
        assertThat(next.same()).isEmpty();
        assertThat(next.widest()).isEqualTo(new CourtHours.Hours(LocalTime.of(10, 30), LocalTime.of(2, 0)));
        assertThat(CourtHours.next(court, at("2026-11-23T00:00+09:00")).orElseThrow().today()).isTrue();
    }

    @Test
    void theWallClockCountsOnTheDayOnWhichClocksChange() {
        var morning = opening("2026-03-29T10:30+02:00", "2026-03-29T21:00+02:00");
        var court = court("Europe/Berlin", shop("bada", ShopAvailability.CLOSED, morning));
        var next = CourtHours.next(court, at("2026-03-28T23:30+01:00")).orElseThrow();
        assertThat(next.today()).isFalse();
        assertThat(next.time()).isEqualTo(LocalTime.of(10, 30));
        assertThat(next.same()).contains(new CourtHours.Hours(LocalTime.of(10, 30), LocalTime.of(21, 0)));
    }

    @Test
    void aShopWithoutHoursTellsNothing() {
        var court = court("Asia/Seoul", shop("bada", ShopAvailability.CLOSED, null));
        assertThat(CourtHours.next(court, at("2026-11-22T23:59+09:00"))).isEmpty();
    }

    @Test
    void timesAreSaidAsPeopleSayThem() {
        assertThat(Times.spoken(LocalTime.of(10, 30), "ko")).isEqualTo("오전 10시 30분");
        assertThat(Times.spoken(LocalTime.of(13, 0), "ko")).isEqualTo("오후 1시");
        assertThat(Times.spoken(LocalTime.of(9, 5), "en")).isEqualTo("09:05");
    }
}
