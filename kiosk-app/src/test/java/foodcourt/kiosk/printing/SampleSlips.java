package foodcourt.kiosk.printing;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import foodcourt.api.CourtView;
import foodcourt.api.LineView;
import foodcourt.api.LocalText;
import foodcourt.api.OrderPaymentView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.Service;
import foodcourt.api.ShopLabel;
import foodcourt.api.ShopMark;
import foodcourt.api.TicketStatus;
import foodcourt.client.connection.Answer;
import foodcourt.client.fx.UiThread;
import foodcourt.client.text.Texts;
import foodcourt.kiosk.Kiosk;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.court.OrderKey;

/** An order of two shops, and what a scanner reads from its slips. */
final class SampleSlips {

    static final Instant NOON = Instant.parse("2026-11-22T03:38:00Z");
    static final UUID ID = UUID.fromString("019aa9c6-0c11-7d21-b7a2-3f5d6e7a8b90");
    static final OrderKey KEY = new OrderKey("aBcDeFgHiJkLmNoPqRs-_V", "4821");
    private static final LocalText COURT = new LocalText("한빛몰 3층", "Hanbit Mall 3F", "ハンビットモール3階", "韩光商场3层");

    private SampleSlips() {}

    static SlipWriter writer(String language, Optional<URI> address) {
        var court = new CourtView("hanbit", COURT, "Asia/Seoul", "KRW", List.of(), NOON);
        var menu = new CourtMenu(onlyKnowing(court), UiThread.direct());
        menu.refresh();
        return new SlipWriter(Texts.of(Kiosk.class, language), menu, address);
    }

    /** A court of which only its view is asked. */
    private static Court onlyKnowing(CourtView view) {
        return (Court) Proxy.newProxyInstance(Court.class.getClassLoader(), new Class<?>[]{Court.class},
                (proxy, method, arguments) -> CompletableFuture.completedFuture(new Answer.Done<>(view)));
    }

    static OrderView order() {
        var noodles = new LineView("jjamppong", new LocalText("해물짬뽕", "Seafood jjamppong", "海鮮ちゃんぽん", "海鲜辣汤面"),
                List.of(new LocalText("곱빼기", "Large", "大盛り", "大份"), new LocalText("면 추가", "Noodles", "麺追加", "加面")), 2,
                24_000);
        var stew = new LineView("jjigae", new LocalText("차돌박이 된장찌개 정식과 아주 긴 이름의 반찬 모음",
                "Brisket soybean stew set meal with a very long name", null, "牛腩大酱汤套餐"), List.of(), 1, 11_500);
        var cutlet = new LineView("tonkatsu", LocalText.of("등심돈까스", "등심 cutlet"), List.of(), 1, 10_500);
        var bada = new ShopLabel("bada", new LocalText("바다국수", "Bada Noodles", "パダ麺", "海味面馆"),
                new ShopMark("bowl", "#D6E8EA"), 3);
        var basak = new ShopLabel("basak", new LocalText("바삭공방", "Basak Cutlet", "バサク工房", "脆香工坊"),
                new ShopMark("fork", "#E6ECD2"), 4);
        return new OrderView(ID, "A047", OrderStatus.PLACED, Service.EAT_HERE, NOON, 46_000, 1,
                List.of(ticket(bada, 8, 35_500, List.of(noodles, stew)), ticket(basak, 12, 10_500, List.of(cutlet))),
                KEY.secret(), KEY.code(), new OrderPaymentView(0, 46_000, 0, 0, NOON));
    }

    private static OrderTicketView ticket(ShopLabel shop, int wait, long total, List<LineView> lines) {
        return new OrderTicketView(UUID.randomUUID(), shop, TicketStatus.RECEIVED, true, NOON, null, wait, total,
                lines);
    }

    /** What a scanner reads from the slip. */
    static String scanned(SlipRaster slip) throws ReaderException {
        var pixels = new int[slip.width() * 8 * slip.height()];
        for (int y = 0; y < slip.height(); y++) {
            for (int x = 0; x < slip.width() * 8; x++) {
                pixels[y * slip.width() * 8 + x] = slip.black(x, y) ? 0xFF000000 : 0xFFFFFFFF;
            }
        }
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(slip.width() * 8, slip.height(), pixels)));
        var read = new QRCodeReader().decode(bitmap);
        if (read == null) {
            throw NotFoundException.getNotFoundInstance();
        }
        return read.getText();
    }
}
