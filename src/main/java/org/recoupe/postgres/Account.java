package org.recoupe.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The system account that the server runs under: PostgreSQL refuses to run as root, containers often are. */
record Account(List<String> prefix, boolean another) {

    private static final String NOBODY = "65534";

    Account {
        prefix = List.copyOf(prefix);
    }

    /** Chooses how to run programs on files of the folder given, which must exist. */
    static Account owning(Path folder) throws IOException {
        if (!root(folder)) {
            return new Account(List.of(), false);
        }
        // A user namespace of its own makes root look like nobody to the server, with the same files.
        if (Programs.succeeds(List.of("unshare", "-U", "true"))) {
            return new Account(List.of("unshare", "-U"), false);
        }
        // Where namespaces are forbidden (as in most containers), the server becomes nobody, and owns the folder.
        return new Account(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
    }

    /** Gives the folder and all in it to the account, where it is not the one that made them. */
    void take(Path folder) throws IOException {
        if (another) {
            Programs.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        }
    }

    private static boolean root(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "owner", "");
        try {
            return Files.getAttribute(probe, "unix:uid").equals(0);
        } finally {
            Files.delete(probe);
        }
    }
}
