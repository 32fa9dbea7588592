package foodcourt.server.catalog.files;

import java.util.List;

import foodcourt.server.catalog.Option;
import foodcourt.server.catalog.OptionGroup;

/** Reads one group of choices and checks that its rules can be kept. */
final class OptionGroupReader {
    private OptionGroupReader() {}

    static List<OptionGroup> readAll(Field field) {
        var ids = new Ids("group of choices of a dish");
        return field.list("group of choices").stream()
                .map(group -> Fields.read(group, fields -> read(fields, ids))).toList();
    }

    private static OptionGroup read(Fields fields, Ids ids) {
        var id = ids.read(fields.required("id"));
        var name = Values.localText(fields.required("name"), 60);
        var choose = fields.required("choose");
        var options = options(fields.required("choices"));
        return Fields.read(choose, bounds -> {
            var min = (int) bounds.required("min").number(0, 50, "a whole number");
            var max = (int) bounds.required("max").number(0, 50, "a whole number");
            var group = new OptionGroup(id, name, min, max, options);
            check(group, choose);
            return group;
        });
    }

    private static List<Option> options(Field field) {
        var ids = new Ids("choice of a group");
        var options = field.list("choice").stream()
                .map(choice -> Fields.read(choice, fields -> option(fields, ids))).toList();
        if (options.isEmpty()) {
            field.wrong("must be a list with at least one choice");
        }
        return options;
    }

    private static Option option(Fields fields, Ids ids) {
        return new Option(ids.read(fields.required("id")), Values.localText(fields.required("name"), 60),
                fields.required("price").number(-MenuItemReader.MAX_PRICE, MenuItemReader.MAX_PRICE,
                        "a whole number of won"),
                Boolean.TRUE.equals(fields.optional("default", Field::flag)));
    }

    private static void check(OptionGroup group, Field choose) {
        var defaults = group.options().stream().filter(Option::preselected).count();
        if (group.max() < 1 || group.min() > group.max()) {
            choose.wrong("needs min not above max, and max at least 1");
        } else if (group.max() > group.options().size()) {
            choose.wrong("says up to " + group.max() + ", but there are only " + group.options().size() + " choices");
        } else if (!group.allows((int) defaults)) {
            choose.wrong("says " + group.min() + " to " + group.max() + ", but " + defaults
                    + " of the choices have default: true");
        }
    }
}
