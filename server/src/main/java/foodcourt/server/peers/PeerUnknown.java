package foodcourt.server.peers;

/** A module that is needed is not here, and no setting says where it is. */
public final class PeerUnknown extends RuntimeException {
    private static final long serialVersionUID = 1;

    PeerUnknown(String module, String setting) {
        super("The module " + module + " does not run here and is needed. Set " + setting
                + " to where it runs, such as http://" + module + ":8080, or add it to foodcourt.modules");
    }
}
