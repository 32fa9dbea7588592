package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The same files as an {@code .rpm}, by rpmbuild. The user's data are kept by every removal: rpm knows no purge. */
final class RpmPackage {
    private static final String SERVER_NEEDS = "Requires: glibc, shadow-utils, util-linux, zlib";
    private static final String SCREEN_NEEDS = "Requires: alsa-lib, fontconfig, freetype, glibc, gtk3, libXtst,"
            + " libXxf86vm, mesa-libGL, shadow-utils, util-linux, zlib\nRecommends: cage, espeak-ng, xorg-x11-server-Xwayland";
    private static final String SERVER_POST = """
            install -d -o foodcourt -g foodcourt -m 0750 /var/log/foodcourt
            chgrp foodcourt /etc/foodcourt/server.properties
            chmod 0640 /etc/foodcourt/server.properties""";
    private static final String SCREEN_POST = """
            for group in video audio input render tty lp; do
                getent group $group >/dev/null && usermod -a -G $group @USER@ || :
            done
            chown root:@USER@ /etc/@NAME@
            chmod 0775 /etc/@NAME@""";
    private final Path packaging;
    private final Path work;

    /** @param work an empty folder for rpmbuild */
    RpmPackage(Path packaging, Path work) {
        this.packaging = packaging;
        this.work = work;
    }

    /** Builds it of the files below {@code root}, and returns it. */
    Path make(Program program, Template template, String version, Path root, Path dist)
            throws IOException, InterruptedException {
        var filled = template.with("RPMVERSION", version)
                .with("REQUIRES", program.isServer() ? SERVER_NEEDS : SCREEN_NEEDS)
                .with("SESSION", program.isServer() ? "" : "/usr/lib/" + program.name())
                .with("HOME", program.isServer() ? "/var/lib/foodcourt" : "/var/lib/" + program.name())
                .with("POST", template.fill(program.isServer() ? SERVER_POST : SCREEN_POST));
        var spec = Files.writeString(work.resolve(program.name() + ".spec"),
                filled.fill(Files.readString(packaging.resolve("rpm.spec"))));
        Command.run(List.of("rpmbuild", "-bb", "--define", "_topdir " + work, "--define", "_rpmdir " + dist, "--define",
                "_rpmfilename %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm", "--define",
                "_binary_payload w6.gzdio", "--define", "_use_internal_dependency_generator 0", "--buildroot",
                root.toString(), "--noclean", spec.toString()));
        try (var made = Files.list(dist)) {
            return made.filter(file -> file.getFileName().toString().startsWith(program.name() + "-")
                    && file.toString().endsWith(".rpm")).findFirst().orElseThrow();
        }
    }
}
