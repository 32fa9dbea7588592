package foodcourt.kiosk.frame;

import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

import foodcourt.client.fx.Taps;
import foodcourt.client.look.PictureStore;
import foodcourt.client.look.Typeface;
import foodcourt.client.text.Texts;
import foodcourt.client.text.Times;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.StaffCall;
import foodcourt.kiosk.session.StaffDoor;

/** What every screen's view needs. */
public record Tools(Texts texts, Taps taps, PictureStore pictures, KioskSession session, StaffCall staff,
        StaffDoor staffDoor, CourtMenu court, Motion motion) {

    /** Who holds this part of a screen for three seconds may be staff; nothing tells a guest that there is something. */
    public <N extends Node> N heldByStaff(N sign) {
        // pressed and let go, not tapped
        sign.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> staffDoor.hold());
        sign.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> staffDoor.letGo());
        sign.addEventHandler(MouseEvent.MOUSE_EXITED, leave -> staffDoor.letGo());
        return sign;
    }

    /** A text of the bundle in the present language. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** A text of the court in the present language. */
    public String text(foodcourt.api.LocalText text) {
        return texts.of(text);
    }

    /** Korean is spoken: the design differs in places, as English is longer. */
    public boolean korean() {
        return texts.language().equals("ko");
    }

    /** Letters of the present language for running text. */
    public Typeface medium() {
        return script().medium();
    }

    /** Letters of the present language for labels. */
    public Typeface bold() {
        return script().bold();
    }

    /** Letters of the present language for headings and primary actions. */
    public Typeface black() {
        return script().black();
    }

    private Script script() {
        return Script.of(texts.language());
    }

    /** The one for Korean, or the other. */
    public double size(double korean, double other) {
        return korean() ? korean : other;
    }

    /** The time of day in the court's zone, such as {@code 12:38}. */
    public String clock(Instant moment) {
        var zone = court.viewProperty().get().map(view -> ZoneId.of(view.timeZone())).orElse(ZoneId.systemDefault());
        return new Times(zone).clock(moment);
    }
}
