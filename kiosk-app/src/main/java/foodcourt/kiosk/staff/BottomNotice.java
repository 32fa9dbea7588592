package foodcourt.kiosk.staff;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.TouchButton;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Notice;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.payment.DoubtfulPayment;

/** At the bottom of the staff's page: why the kiosk does not restart; else, what money is unclear. */
final class BottomNotice extends StackPane {

    private final Tools tools;
    private final MaintenanceViewModel model;
    private final MoneyCheck money;
    private final Runnable showMoney;

    BottomNotice(Tools tools, MaintenanceViewModel model, MoneyCheck money, Runnable showMoney) {
        this.tools = tools;
        this.model = model;
        this.money = money;
        this.showMoney = showMoney;
    }

    Subscription attach() {
        return Subscription.combine(money.attach(), model.restartProperty().subscribe(how -> show()),
                money.openProperty().subscribe(open -> show()));
    }

    private void show() {
        getChildren().clear();
        var open = money.openProperty().get();
        if (model.restartProperty().get() == MaintenanceViewModel.Restart.REFUSED) {
            getChildren().add(refused());
        } else if (!open.isEmpty()) {
            getChildren().add(unclear(open));
        }
    }

    private Notice refused() {
        return new Notice(tools, Notice.Kind.HONEY, Icon.WARNING, 56, tools.text("staff.restart.refused"), 38,
                Frame.INNER).named("restart-refused");
    }

    private TouchButton unclear(List<DoubtfulPayment> open) {
        return TouchButton.of(TouchButton.Kind.OUTLINED, Icon.WARNING.view(48, 2.6),
                tools.text("staff.money.open", open.size()), 40, tools.bold()).sized(Frame.INNER, 112).gap(18)
                .named("open-money").onTap(tools.taps(), showMoney);
    }
}
