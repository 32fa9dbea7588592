package foodcourt.server.catalog.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import foodcourt.server.catalog.Voucher;

/** Reads the meal vouchers, one a line: {@code code,won,use}. A court without the file has none. */
final class VoucherFile {
    private static final String FILE = "vouchers.csv";
    private static final String HEAD = "code,won,use";
    private static final Pattern CODE = Pattern.compile("[0-9]{8}");
    private static final Pattern WON = Pattern.compile("[1-9][0-9]{0,6}");

    private final List<Voucher> vouchers = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Source source;
    private final Path path;

    VoucherFile(Path folder, List<Mistake> mistakes) {
        path = folder.resolve(FILE);
        source = new Source(FILE, mistakes);
    }

    List<Voucher> read() {
        if (Files.exists(path)) {
            try {
                readLines(Files.readAllLines(path));
            } catch (IOException e) { // not UTF-8 either
                source.wrong(1, "cannot be read: " + e.getMessage());
            }
        }
        return List.copyOf(vouchers);
    }

    private void readLines(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEAD)) {
            source.wrong(1, "must begin with the line " + HEAD);
            return;
        }
        for (var index = 1; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                read(lines.get(index).strip().split("\\s*,\\s*", -1), index + 1);
            }
        }
    }

    private void read(String[] parts, int line) {
        if (parts.length != 3) {
            source.wrong(line, "needs three values: " + HEAD);
        } else if (!CODE.matcher(parts[0]).matches()) {
            source.wrong(line, "code must be eight digits, not \"" + parts[0] + "\"");
        } else if (!codes.add(parts[0])) {
            source.wrong(line, "code " + parts[0] + " is there twice");
        } else if (!WON.matcher(parts[1]).matches()) {
            source.wrong(line, "won must be a whole number from 1 to 9,999,999, not \"" + parts[1] + "\"");
        } else if (!parts[2].equals("once") && !parts[2].equals("rest")) {
            source.wrong(line, "use must be once or rest, not \"" + parts[2] + "\"");
        } else {
            vouchers.add(new Voucher(parts[0], Long.parseLong(parts[1]), parts[2].equals("once")));
        }
    }
}
