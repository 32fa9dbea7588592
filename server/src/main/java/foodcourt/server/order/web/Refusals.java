package foodcourt.server.order.web;

import foodcourt.api.ProblemCode;
import foodcourt.server.order.Placing;
import foodcourt.server.wire.Refusal;
import foodcourt.server.wire.RetryAfter;

/** How it is said that an order was not placed. */
final class Refusals {
    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    static Refusal of(Placing.Refused refused) {
        return switch (refused) {
            case Placing.OrderIdTaken _ -> Refusal.of(ProblemCode.ORDER_ID_TAKEN,
                    "There is an order with this id and other content");
            case Placing.Unknown unknown -> Refusal.of(ProblemCode.NOT_FOUND, "No such shop, item or option")
                    .status(UNPROCESSABLE).field(unknown.field()).item(unknown.shopId(), unknown.itemId());
            case Placing.ShopNotOpen closed -> Refusal.of(ProblemCode.SHOP_NOT_OPEN, "The shop takes no orders now")
                    .shop(closed.shopId());
            case Placing.ItemSoldOut sold -> Refusal.of(ProblemCode.ITEM_SOLD_OUT, "The item is sold out")
                    .field(sold.field()).item(sold.shopId(), sold.itemId());
            case Placing.ChoiceNotAllowed choice -> Refusal.of(ProblemCode.CHOICE_NOT_ALLOWED,
                    "The choice breaks the rules of its group").field(choice.field())
                    .group(choice.shopId(), choice.itemId(), choice.groupId());
            case Placing.ShopFull full -> Refusal.of(ProblemCode.OVERLOADED, "The shop has too much to cook")
                    .shop(full.shopId()).ahead(full.ahead()).retryAfter(RetryAfter.spread(full.retryAfter()));
            case Placing.Busy busy -> Refusal.of(ProblemCode.OVERLOADED, "Too many orders right now")
                    .ahead(busy.ahead()).retryAfter(RetryAfter.spread(busy.retryAfter()));
            case Placing.TotalChanged changed -> Refusal.of(ProblemCode.TOTAL_CHANGED,
                    "The total is " + changed.total() + " won").field("total").total(changed.total());
        };
    }
}
