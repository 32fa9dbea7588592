package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the packages of the Linux family that this machine's tools can make, of the programs' folders. */
final class LinuxPackages {
    private final Path reactor;
    private final Path packaging;
    private final Path target;
    private final String version;

    /** @param target of the installer module */
    LinuxPackages(Path reactor, Path target, String version) {
        this.reactor = reactor;
        this.packaging = reactor.resolve("installer/src/main/packaging/linux");
        this.target = target;
        this.version = version.replace("-", "~");
    }

    List<Path> make(List<Program> programs) throws IOException, InterruptedException {
        var made = new ArrayList<Path>();
        for (var program : programs) {
            var template = Template.of(program, version);
            var root = Folders.fresh(target.resolve("work/root-" + program.name()));
            var licences = Folders.fresh(target.resolve("work/licences-" + program.name()));
            new Licences(target.resolve("licences/THIRD-PARTY.txt"), reactor.resolve("LICENSE"))
                    .write(Jars.of(reactor, program), program.module(), licences);
            new LinuxTree(packaging, template).make(program, target.resolve("dist").resolve(program.name()), licences,
                    root);
            if (Command.isThere("dpkg-deb")) {
                made.add(deb(program, template, root));
            }
            if (Command.isThere("rpmbuild")) {
                made.add(new RpmPackage(packaging, Folders.fresh(target.resolve("work/rpm"))).make(program, template,
                        version.replaceFirst("~.*", ""), root, target.resolve("dist")));
            }
        }
        return made;
    }

    private Path deb(Program program, Template template, Path root) throws IOException, InterruptedException {
        var deb = target.resolve("dist/" + program.name() + "_" + version + "_" + architecture() + ".deb");
        new DebControl(packaging, template.with("ARCHITECTURE", architecture())).write(program, root);
        Command.run(List.of("dpkg-deb", "--root-owner-group", "-Zgzip", "--build", root.toString(), deb.toString()));
        Folders.remove(root.resolve("DEBIAN"));
        return deb;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm64";
            case String intel when intel.equals("amd64") || intel.equals("x86_64") -> "amd64";
            case String other -> other;
        };
    }
}
