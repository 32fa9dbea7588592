package foodcourt.server.catalog.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.Node;

import foodcourt.server.catalog.Court;
import foodcourt.server.catalog.PaymentPlace;
import foodcourt.server.catalog.Shop;

/** The folder with the court's files: {@code court.yaml}, {@code shops/*.yaml}, {@code pictures/} and {@code vouchers.csv}. */
public final class CourtFolder {
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Path folder;

    private CourtFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads and checks all files.
     *
     * @throws CourtFilesWrong with all mistakes, when there is one
     */
    public static Court read(Path folder) {
        var files = new CourtFolder(folder);
        var court = files.readCourt();
        if (court.isEmpty() || !files.mistakes.isEmpty()) {
            throw new CourtFilesWrong(folder, files.mistakes.stream().distinct()
                    .sorted(Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line)).toList());
        }
        return court.get();
    }

    private Optional<Court> readCourt() {
        var source = new Source("court.yaml", mistakes);
        return yaml(source).map(file -> Fields.read(new Field(source, "the court", file), this::court));
    }

    private Court court(Fields fields) {
        return new Court(new Ids("court").read(fields.required("id")), Values.localText(fields.required("name"), 60),
                Values.zone(fields.required("timeZone")), currency(fields.required("currency")),
                shops(fields.required("shops")), payment(fields.optional("payment")),
                new VoucherFile(folder, mistakes).read());
    }

    private static PaymentPlace payment(Field field) {
        var word = field.isThere() ? field.text() : "none";
        if (!word.isEmpty() && !word.equals("none") && !word.equals("kiosk")) {
            field.wrong("must be none or kiosk, not \"" + word + "\"");
        }
        return word.equals("kiosk") ? PaymentPlace.KIOSK : PaymentPlace.NONE;
    }

    private static String currency(Field field) {
        var currency = field.text();
        if (!currency.isEmpty() && !currency.equals("KRW")) {
            field.wrong("must be KRW, the only one there is");
        }
        return currency;
    }

    private List<Shop> shops(Field field) {
        var ids = new Ids("shop");
        var listed = field.list("a shop");
        if (listed.isEmpty()) {
            field.wrong("must be a list with at least one shop");
        }
        return listed.stream().flatMap(shop -> shop(shop, ids.read(shop)).stream()).toList();
    }

    private Optional<Shop> shop(Field listed, String shopId) {
        var source = new Source("shops/" + shopId + ".yaml", mistakes);
        if (shopId.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(folder.resolve(source.file()))) {
            listed.wrong("\"" + shopId + "\" has no file " + source.file());
            return Optional.empty();
        }
        return yaml(source).map(file -> new ShopReader(shopId, new Pictures(folder)).read(source, file));
    }

    private Optional<Node> yaml(Source source) {
        var path = folder.resolve(source.file());
        if (!Files.isRegularFile(path)) {
            source.wrong(1, "the file is not there");
            return Optional.empty();
        }
        return new YamlText(path, source).read();
    }
}
