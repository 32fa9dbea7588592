package foodcourt.installer;

import java.util.List;

/**
 * What is packaged.
 *
 * @param name of the package and its command
 * @param module folder of the Maven module
 * @param mainClass where it starts
 * @param description one line for the operating system
 * @param kind what it needs of a machine
 * @param user the system's user as whom it runs
 */
record Program(String name, String module, String mainClass, String description, Kind kind, String user) {

    /** The one that keeps the court's data, or one that people look at. */
    enum Kind {
        SERVER, SCREEN
    }

    /** The programs that can be packaged; the server first, the screens' start is practised at it. */
    static final List<Program> ALL = List.of(
            new Program("foodcourt-server", "server", "foodcourt.server.FoodcourtServer",
                    "Foodcourt server: the court's orders, kitchens and boards", Kind.SERVER, "foodcourt"),
            new Program("foodcourt-kiosk", "kiosk-app", "foodcourt.kiosk.KioskApp",
                    "Foodcourt kiosk: guests order here", Kind.SCREEN, "foodcourt-kiosk"),
            new Program("foodcourt-console", "shop-console", "foodcourt.console.ShopConsoleApp",
                    "Foodcourt console: a shop's kitchen works here", Kind.SCREEN, "foodcourt-console"),
            new Program("foodcourt-board", "display-board", "foodcourt.board.DisplayBoardApp",
                    "Foodcourt pickup board: what is being prepared and what is ready", Kind.SCREEN,
                    "foodcourt-board"));

    /** @throws IllegalArgumentException when there is none of that name */
    static Program named(String name) {
        return ALL.stream().filter(program -> program.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("no program " + name + "; there are "
                        + ALL.stream().map(Program::name).toList()));
    }

    boolean isServer() {
        return kind == Kind.SERVER;
    }

    /** Options of its Java, the same when its start is practised and when it runs: else the practice is in vain. */
    List<String> javaOptions() {
        return isServer()
                ? List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                : List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=javafx.graphics");
    }

    /** Java modules that no jar names, for they are found by name at run time. */
    List<String> hiddenModules() {
        return isServer() ? List.of("jdk.localedata", "jdk.zipfs", "java.naming")
                : List.of("jdk.localedata", "javafx.controls", "java.management", "java.xml", "jdk.unsupported");
    }

    /** Where the package puts the program's settings. */
    String settings() {
        return isServer() ? "/etc/foodcourt/server.properties" : "/etc/" + name + "/settings.properties";
    }
}
