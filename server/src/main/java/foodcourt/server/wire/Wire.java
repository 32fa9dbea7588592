package foodcourt.server.wire;

import org.jspecify.annotations.Nullable;

import foodcourt.api.LineView;
import foodcourt.api.LocalText;
import foodcourt.api.RejectReason;
import foodcourt.api.Service;
import foodcourt.api.ShopLabel;
import foodcourt.api.ShopMark;
import foodcourt.api.TicketStatus;
import foodcourt.server.messages.TicketLine;

/** How values that travel between the modules look on the wire. */
public final class Wire {
    private Wire() {}

    public static LocalText text(foodcourt.server.messages.LocalText text) {
        return new LocalText(text.ko(), text.en(), text.ja(), text.zh());
    }

    public static ShopLabel shop(foodcourt.server.messages.ShopLabel shop) {
        return new ShopLabel(shop.shopId(), text(shop.name()), new ShopMark(shop.icon(), shop.tint()), shop.counter());
    }

    public static LineView line(TicketLine line) {
        return new LineView(line.itemId(), text(line.name()), line.options().stream().map(Wire::text).toList(),
                line.quantity(), line.amount());
    }

    public static TicketStatus status(foodcourt.server.messages.TicketStatus status) {
        return TicketStatus.valueOf(status.name());
    }

    public static @Nullable RejectReason reason(foodcourt.server.messages.@Nullable RejectReason reason) {
        return reason == null ? null : RejectReason.valueOf(reason.name());
    }

    public static Service service(foodcourt.server.messages.Service service) {
        return Service.valueOf(service.name());
    }
}
