package foodcourt.board;

import java.util.List;
import java.util.Set;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import foodcourt.client.settings.CommonOptions;
import foodcourt.client.text.Texts;

/** What a board can be told. */
@Command(name = "display-board", sortOptions = false, description = "The pickup board: what is being prepared and what is ready.")
final class BoardOptions {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = {"--shops",
            "--zone"}, split = ",", paramLabel = "ID", description = "Only these shops' numbers, such as bada,basak (default: the whole court).")
    private List<String> shops = List.of();

    @Option(names = "--speak", split = ",", paramLabel = "CODE", description = "Languages in which numbers are called out: ko, en, or none (default: ko,en).")
    private List<String> speak = List.of("ko", "en");

    @Option(names = "--viewing-distance", paramLabel = "METRES", converter = Metres.class, description = "From the farthest guest to the panel (default: ${DEFAULT-VALUE}).")
    private double viewingDistance = 10;

    @Option(names = "--panel-mm-per-px", paramLabel = "MM", converter = Millimetres.class, description = "Width of the picture in mm, divided by 1920 (default: ${DEFAULT-VALUE}, a 55-inch TV).")
    private double panelMmPerPx = 0.634;

    @Option(names = "--reduced-motion", description = "Nothing grows or fades: all changes are cuts.")
    private boolean reducedMotion;

    CommonOptions common() {
        return common;
    }

    BoardSettings settings() {
        return new BoardSettings(common.server(), common.language(), common.deviceOr("board"), Set.copyOf(clean(shops)),
                clean(speak).stream().filter(Texts.LANGUAGES::contains).toList(), viewingDistance, panelMmPerPx,
                reducedMotion);
    }

    /** Of a distance. */
    private static final class Metres implements ITypeConverter<Double> {

        @Override
        public Double convert(String text) {
            return within(text, ReadingDistance.MOST_METRES);
        }
    }

    /** Of a pixel's width. */
    private static final class Millimetres implements ITypeConverter<Double> {

        @Override
        public Double convert(String text) {
            return within(text, ReadingDistance.MOST_MM_PER_PX);
        }
    }

    private static double within(String text, int most) {
        try {
            var value = Double.parseDouble(text);
            if (ReadingDistance.isWithin(value, most)) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            // the same is to be said
        }
        throw new TypeConversionException("expected a number above 0, at most " + most);
    }

    private static List<String> clean(List<String> values) {
        return values.stream().map(String::trim).filter(value -> !value.isEmpty()).distinct().toList();
    }
}
