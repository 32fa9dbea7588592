package foodcourt.server.shopaccount.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.api.AccountView;
import foodcourt.api.Paths;
import foodcourt.api.ProblemCode;
import foodcourt.api.TicketView;
import foodcourt.server.catalog.Catalog;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.shopaccount.AccountDay;
import foodcourt.server.shopaccount.AccountDay.Sum;
import foodcourt.server.shopaccount.ShopAccount;
import foodcourt.server.wire.Refusal;
import foodcourt.server.wire.Wire;

/** A shop's day. */
@RestController
class AccountController {
    private final ShopAccount account;
    private final Catalog catalog;
    private final KnownShop known;

    AccountController(ShopAccount account, Catalog catalog, KnownShop known) {
        this.account = account;
        this.catalog = catalog;
        this.known = known;
    }

    @GetMapping(Paths.SHOP_ACCOUNT)
    AccountView account(@PathVariable String shopId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {
        known.require(shopId);
        return view(shopId, account.day(shopId, orToday(day)));
    }

    @GetMapping(Paths.SHOP_ACCOUNT_TICKETS)
    List<TicketView> tickets(@PathVariable String shopId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable TicketStatus status) {
        known.require(shopId);
        return account.tickets(shopId, orToday(day), status).stream().map(TicketViews::of).toList();
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        if (day == null) {
            return catalog.today();
        }
        if (day.getYear() < 2000 || day.getYear() > 2200) { // further than some databases reckon
            throw Refusal.of(ProblemCode.MALFORMED, "The day must be between 2000 and 2200").field("day");
        }
        return day;
    }

    private static AccountView view(String shopId, AccountDay day) {
        return new AccountView(shopId, day.day(), day.received().tickets(), day.completed().tickets(),
                day.cancelled().tickets(), day.sales(), day.cancelled().amount(), day.averageMinutes(),
                byStatus(day), day.hours().stream().map(AccountController::hour).toList(),
                day.items().stream().map(AccountController::item).toList());
    }

    /** Every status, those without tickets too. */
    private static Map<foodcourt.api.TicketStatus, Integer> byStatus(AccountDay day) {
        var counts = new EnumMap<foodcourt.api.TicketStatus, Integer>(foodcourt.api.TicketStatus.class);
        Arrays.stream(TicketStatus.values()).forEach(status -> counts.put(Wire.status(status),
                day.byStatus().getOrDefault(status, new Sum(0, 0)).tickets()));
        return counts;
    }

    private static AccountView.Hour hour(AccountDay.Hour hour) {
        return new AccountView.Hour(hour.hour(), hour.sum().tickets(), hour.sum().amount());
    }

    private static AccountView.ItemSales item(AccountDay.ItemSales item) {
        return new AccountView.ItemSales(item.itemId(), Wire.text(item.name()), item.quantity(), item.sales());
    }
}
