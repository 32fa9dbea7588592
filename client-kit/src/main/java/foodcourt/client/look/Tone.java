package foodcourt.client.look;

import java.util.Locale;

import javafx.scene.Node;

/** The colours that something may be written in; every text and icon below the node takes it. */
public enum Tone {
    INK, INK2, INK3, EDGE, WHITE, PERSIMMON, PERSIMMON_PRESS, SEA, SEA_PRESS, HONEY_TEXT, PLUM, STAR, BAR,
    /** On dark grounds. */
    DINK, DINK2, DINK3, NIGHT, EMBER, SEA_LIGHT, HONEY_LIGHT, PLUM_LIGHT;

    private static final String PREFIX = "fc-on-";

    /** Gives the node this tone in the place of any other. */
    public <N extends Node> N on(N node) {
        node.getStyleClass().removeIf(style -> style.startsWith(PREFIX));
        node.getStyleClass().add(PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return node;
    }
}
