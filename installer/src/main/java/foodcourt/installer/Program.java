package foodcourt.installer;

import java.util.List;

/**
 * What is packaged.
 *
 * @param name of the package and its command
 * @param module folder of the Maven module
 * @param mainClass where it starts
 * @param description one line for the operating system
 */
record Program(String name, String module, String mainClass, String description) {

    /** The programs that can be packaged. */
    static final List<Program> ALL = List.of(
            new Program("foodcourt-kiosk", "kiosk-app", "foodcourt.kiosk.KioskApp",
                    "Foodcourt kiosk: guests order here"),
            new Program("foodcourt-console", "shop-console", "foodcourt.console.ShopConsoleApp",
                    "Foodcourt console: a shop's kitchen works here"),
            new Program("foodcourt-board", "display-board", "foodcourt.board.DisplayBoardApp",
                    "Foodcourt pickup board: what is being prepared and what is ready"));

    /** JVM options of every client. */
    static final List<String> JAVA_OPTIONS = List.of("--enable-native-access=javafx.graphics", "-Xmx512m",
            "-XX:+UseSerialGC");

    /** @throws IllegalArgumentException when there is none of that name */
    static Program named(String name) {
        return ALL.stream().filter(program -> program.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("no program " + name + "; there are "
                        + ALL.stream().map(Program::name).toList()));
    }
}
