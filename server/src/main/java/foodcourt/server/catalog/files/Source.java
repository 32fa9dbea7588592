package foodcourt.server.catalog.files;

import java.util.List;

import org.yaml.snakeyaml.nodes.Node;

/** A file that is being read, and the list its mistakes go to. */
record Source(String file, List<Mistake> mistakes) {

    void wrong(int line, String reason) {
        mistakes.add(new Mistake(file, line, reason));
    }

    void wrong(Node node, String reason) {
        wrong(node.getStartMark().getLine() + 1, reason);
    }
}
