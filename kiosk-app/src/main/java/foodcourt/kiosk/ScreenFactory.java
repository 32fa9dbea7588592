package foodcourt.kiosk;

import java.time.InstantSource;

import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.client.settings.Version;
import foodcourt.kiosk.basket.ReviewView;
import foodcourt.kiosk.basket.ReviewViewModel;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.done.DoneView;
import foodcourt.kiosk.done.DoneViewModel;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.menu.MenuView;
import foodcourt.kiosk.menu.MenuViewModel;
import foodcourt.kiosk.myorder.FindOrderView;
import foodcourt.kiosk.myorder.FindOrderViewModel;
import foodcourt.kiosk.myorder.MyOrderView;
import foodcourt.kiosk.myorder.MyOrderViewModel;
import foodcourt.kiosk.myorder.ReceiptScan;
import foodcourt.kiosk.options.OptionsView;
import foodcourt.kiosk.options.OptionsViewModel;
import foodcourt.kiosk.payment.Paying;
import foodcourt.kiosk.payment.PaymentView;
import foodcourt.kiosk.payment.PaymentViewModel;
import foodcourt.kiosk.payment.Till;
import foodcourt.kiosk.printing.OrderSlips;
import foodcourt.kiosk.session.Placing;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.staff.DoctorView;
import foodcourt.kiosk.staff.DoctorViewModel;
import foodcourt.kiosk.staff.MaintenanceView;
import foodcourt.kiosk.staff.MaintenanceViewModel;
import foodcourt.kiosk.staff.MoneyCheck;
import foodcourt.kiosk.staff.PrinterCheck;
import foodcourt.kiosk.staff.StaffPinView;
import foodcourt.kiosk.staff.StaffPinViewModel;
import foodcourt.kiosk.staff.TerminalCheck;
import foodcourt.kiosk.staff.TouchTestView;
import foodcourt.kiosk.staff.TouchTestViewModel;
import foodcourt.kiosk.waiting.WaitingView;
import foodcourt.kiosk.waiting.WaitingViewModel;
import foodcourt.kiosk.welcome.AttractView;
import foodcourt.kiosk.welcome.AttractViewModel;
import foodcourt.kiosk.welcome.FirstView;
import foodcourt.kiosk.welcome.WelcomeViewModel;

/** Makes the view of each screen. */
final class ScreenFactory {

    /** A view, and what it does when somebody touches the screen anywhere. */
    record Made(ScreenView view, Runnable touched) {

        Made(ScreenView view) {
            this(view, () -> {
            });
        }
    }

    private final Tools tools;
    private final Court court;
    private final UiThread ui;
    private final Ticker ticker;
    private final Placing placing;
    private final Till till;
    private final Paying paying;
    private final KioskTimes times;
    private final KioskSettings settings;
    private final MaintenanceViewModel.Device device;
    private final ReceiptScan scan;
    private final OrderSlips slips;
    private final PrinterCheck printerCheck;
    private final TerminalCheck terminalCheck;
    private final MenuViewModel menu;
    private final TouchTestViewModel touchTest;

    ScreenFactory(Tools tools, Court court, UiThread ui, Ticker ticker, Placing placing, Till till, Paying paying,
            KioskSettings settings, MaintenanceViewModel.Device device, ReceiptScan scan, OrderSlips slips,
            PrinterCheck printerCheck, TerminalCheck terminalCheck) {
        this.terminalCheck = terminalCheck;
        this.scan = scan;
        this.slips = slips;
        this.printerCheck = printerCheck;
        this.tools = tools;
        this.court = court;
        this.ui = ui;
        this.ticker = ticker;
        this.placing = placing;
        this.till = till;
        this.paying = paying;
        this.settings = settings;
        this.device = device;
        this.times = settings.times();
        this.touchTest = new TouchTestViewModel(tools.session(), device.calibration(), device.disk(), ui,
                InstantSource.system());
        this.menu = new MenuViewModel(tools.court(), tools.session());
    }

    Made view(Screen screen) {
        return switch (screen) {
            case Screen.Welcome() -> new Made(
                    new FirstView(tools,
                            new WelcomeViewModel(tools.court(), tools.session(), paying.methods(), ticker)));
            case Screen.Attract() -> new Made(
                    new AttractView(tools, new AttractViewModel(tools.court(), tools.session(), ticker)));
            case Screen.StaffPin() -> staffPin(new StaffPinViewModel(tools.staffDoor(), ticker));
            case Screen.Doctor() -> new Made(new DoctorView(tools,
                    new DoctorViewModel(KioskDoctor.of(settings)::findings,
                            look -> Thread.ofVirtual().name("doctor").start(look), ui, tools.session())));
            case Screen.TouchTest() -> new Made(new TouchTestView(tools, touchTest));
            case Screen.Maintenance() -> new Made(new MaintenanceView(tools,
                    new MaintenanceViewModel(tools.court(), tools.session(),
                            () -> placing.unanswered() || till.unclear(), device, ticker),
                    touchTest, new MaintenanceView.Facts(name(), settings.server().toString(), version()),
                    printerCheck, terminalCheck, new MoneyCheck(till, ticker)));
            case Screen.Menu() -> menu();
            case Screen.Options options -> OptionsViewModel.of(tools.court(), tools.session(), options)
                    .map(model -> new Made(new OptionsView(tools, model)))
                    .orElseGet(this::menu);
            case Screen.Review() -> new Made(
                    new ReviewView(tools, new ReviewViewModel(tools.court(), tools.session(), placing)));
            case Screen.Waiting() -> new Made(new WaitingView(tools,
                    new WaitingViewModel(tools.court(), tools.session(), placing, tools.staff(), ticker)));
            case Screen.Payment(var order) -> payment(new PaymentViewModel(paying, tools.staff(), order));
            case Screen.Done(var order) -> done(new DoneViewModel(court, tools.session(), tools.staff(), ui, ticker,
                    order, times.done(), times.late()));
            case Screen.FindOrder() -> new Made(
                    new FindOrderView(tools, new FindOrderViewModel(court, tools.session(), scan, ui),
                            settings.slips().scanner()));
            case Screen.MyOrder(var order, var key) ->
                new Made(new MyOrderView(tools, slips, settings.slips().scanner(),
                        new MyOrderViewModel(court, tools.session(), ui, ticker, order, key, times.question())));
        };
    }

    private Made staffPin(StaffPinViewModel model) {
        return new Made(new StaffPinView(tools, model, settings.device() + " · " + version()), model::touched);
    }

    private String name() {
        return tools.court().viewProperty().get()
                .map(view -> settings.device() + " · " + tools.text(view.name())).orElse(settings.device());
    }

    private static String version() {
        return "v" + Version.current();
    }

    private Made menu() {
        return new Made(new MenuView(tools, menu));
    }

    private Made payment(PaymentViewModel model) {
        return new Made(new PaymentView(tools, model, slips), model::touched);
    }

    private Made done(DoneViewModel model) {
        return new Made(new DoneView(tools, model, slips), model::touched);
    }
}
