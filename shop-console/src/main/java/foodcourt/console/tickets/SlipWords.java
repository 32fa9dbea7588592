package foodcourt.console.tickets;

import foodcourt.api.Service;
import foodcourt.api.TicketStatus;
import foodcourt.client.look.Icon;
import foodcourt.client.text.Texts;

/** What is said about a slip. */
final class SlipWords {
    private final Texts texts;

    SlipWords(Texts texts) {
        this.texts = texts;
    }

    String action(Slip slip) {
        return switch (slip.status()) {
            case RECEIVED -> texts.get("action.acceptAndStart");
            case ACCEPTED -> texts.get("action.start");
            case COOKING -> texts.get("action.finish");
            case READY -> texts.get("action.collected");
            case CANCELLED, REJECTED, PICKED_UP, UNCLAIMED -> texts.get("action.putAway");
        };
    }

    /** What it will be, and that this is on its way. Of what a tap leads to only these two take another tap. */
    String kept(Slip slip) {
        return texts.get("slip.kept", texts.get(slip.status() == TicketStatus.READY ? "lane.ready" : "lane.cooking"));
    }

    Icon actionIcon(Slip slip) {
        return switch (slip.status()) {
            case RECEIVED, ACCEPTED -> Icon.FLAME;
            case COOKING -> Icon.BELL;
            case READY, CANCELLED, REJECTED, PICKED_UP, UNCLAIMED -> Icon.CHECK;
        };
    }

    String service(Slip slip) {
        return texts.get(slip.service() == Service.EAT_HERE ? "slip.here" : "slip.out");
    }

    Icon serviceIcon(Slip slip) {
        return slip.service() == Service.EAT_HERE ? Icon.BOWL : Icon.BAG;
    }

    /** The other kitchens of the same number, or empty. */
    String together(Slip slip) {
        var others = slip.togetherWith();
        if (others.isEmpty()) {
            return "";
        }
        var first = texts.of(others.getFirst());
        return others.size() == 1 ? texts.get("slip.together", first)
                : texts.get("slip.togetherMore", first, others.size() - 1);
    }

    /** How long ago the guest was called, and how often when it was more than once. */
    String called(Slip slip) {
        var where = texts.get(slip.service() == Service.EAT_HERE ? "ready.here" : "ready.out");
        return slip.calls() > 1 ? texts.get("ready.calledAgain", where, slip.calls(), minutes(slip))
                : texts.get("ready.called", where, minutes(slip));
    }

    /** More than 99 minutes are not counted on. */
    static String minutes(Slip slip) {
        return slip.minutes() > 99 ? "99+" : Long.toString(slip.minutes());
    }

    /** The slip as it is spoken: number, status, age. */
    String spoken(Slip slip) {
        if (slip.status() == TicketStatus.CANCELLED) {
            return slip.number() + ", " + texts.get("slip.cancelled");
        }
        return slip.number() + ", " + service(slip) + ", " + texts.get("age.minutes", slip.minutes()) + ", "
                + AgeView.wordOf(texts, slip.band()) + ", " + action(slip);
    }
}
