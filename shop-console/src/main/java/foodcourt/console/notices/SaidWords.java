package foodcourt.console.notices;

import foodcourt.client.text.Texts;

/** A quiet line in words. */
final class SaidWords {
    private final Texts texts;

    SaidWords(Texts texts) {
        this.texts = texts;
    }

    String of(Said said) {
        return switch (said.what()) {
            case STATUS_IS_ANOTHER -> statusIsAnother(said);
            case GIVEN_UP_TOO_EARLY -> texts.get("said.waitLonger", said.number());
            case UNDO_TOO_LATE -> texts.get("said.undoTooLate", said.number());
            case UNKNOWN_TICKET -> texts.get("said.unknown", said.number());
            case REFUSED -> texts.get("said.refused", said.number());
            case SERVER_FAULT -> texts.get("said.serverFault", said.number());
            case NOT_CHANGED -> texts.get("said.notChanged");
            case UNKNOWN_SHOP -> texts.get("said.unknownShop", said.number());
            case WHICH_TICKET -> texts.get("said.which");
        };
    }

    private String statusIsAnother(Said said) {
        var status = said.status();
        if (status == null) {
            return texts.get("said.refused", said.number());
        }
        return switch (status) {
            case CANCELLED -> texts.get("said.cancelled", said.number());
            case REJECTED -> texts.get("said.rejected", said.number());
            case RECEIVED -> texts.get("said.received", said.number());
            case ACCEPTED -> texts.get("said.accepted", said.number());
            case COOKING -> texts.get("said.cooking", said.number());
            case READY -> texts.get("said.ready", said.number());
            case PICKED_UP -> texts.get("said.pickedUp", said.number());
            case UNCLAIMED -> texts.get("said.unclaimed", said.number());
        };
    }
}
