package org.recoupe.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, unpacked from the archive that the service carries. */
record Binaries(Path home) {

    private static final Pattern VERSION = Pattern.compile("\\) (\\d+)");

    /**
     * Unpacks the archive into a folder named after its digest, or finds it there from an earlier start.
     *
     * @throws IOException where the service carries no archive for this machine, or the folder can't be written
     */
    static Binaries unpackedIn(Path folder) throws IOException {
        Path home = folder.resolve("server-" + digest().substring(0, 16));
        if (!Files.isDirectory(home)) {
            Path unpacking = Files.createTempDirectory(folder, "unpacking-");
            unpack(unpacking);
            // Moved only when whole: a start that is killed while unpacking leaves nothing that looks ready.
            move(unpacking, home);
        }
        return new Binaries(home);
    }

    /** The path of one of the programs {@code initdb}, {@code pg_ctl} and {@code postgres}. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** The major version of the server ("18"). */
    String majorVersion() throws IOException {
        Matcher version = VERSION.matcher(Programs.output(List.of(program("postgres"), "--version")));
        if (!version.find()) {
            throw new IOException("the PostgreSQL in " + home + " doesn't tell its version");
        }
        return version.group(1);
    }

    private static void unpack(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize(), target);
            }
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path file, Path target) throws IOException {
        if (!file.startsWith(target)) {
            throw new IOException("an entry of the PostgreSQL archive leads outside its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(file.getParent());
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(tar, file);
            boolean program = file.getParent().endsWith("bin");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void move(Path unpacking, Path home) throws IOException {
        Files.setPosixFilePermissions(unpacking, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(unpacking, home);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException another) {
            // A second copy of the service unpacked the same at the same time; theirs is as good.
            if (!Files.isDirectory(home)) {
                throw another;
            }
        }
    }

    private static String digest() throws IOException {
        try (var in = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static InputStream archive() throws IOException {
        String name = "postgres-" + system() + "-" + processor() + ".txz";
        InputStream archive = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (archive == null) {
            throw new IOException("Recoupe carries no PostgreSQL for this machine (" + system() + ", " + processor()
                    + "): set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD to one of yours.");
        }
        return archive;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }
}
