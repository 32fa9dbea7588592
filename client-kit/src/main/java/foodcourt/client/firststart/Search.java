package foodcourt.client.firststart;

import java.util.List;

import foodcourt.client.discovery.FoundServer;

/** How far the search in the network is; a list without servers: nobody announces himself. */
public sealed interface Search {

    /** Answers are waited for. */
    record Going() implements Search {}

    /** Who answered. */
    record Ended(List<FoundServer> servers) implements Search {}
}
