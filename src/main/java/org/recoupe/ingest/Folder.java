package org.recoupe.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.recoupe.refusal.Refusal;

/** Puts the articles of a folder on record, one by one; a file that is refused doesn't keep the others out. */
@ApplicationScoped
class Folder {

    private final Ingestion ingestion;
    private final TextCheck check;

    Folder(Ingestion ingestion, TextCheck check) {
        this.ingestion = ingestion;
        this.check = check;
    }

    /**
     * What became of a folder's files.
     *
     * @param added articles and revisions that are new on record
     * @param known articles that were on record
     * @param contradictions contradictions that the new articles take part in
     * @param refused what was not taken and why, a line each
     */
    record Report(int added, int known, int contradictions, List<String> refused) {

        Report {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Loads the files that end in .txt or .md, in the order of their names, subfolders included but not what is hidden,
     * until there are no more or the service is ending. Folder and files may be links, as where a cluster mounts them.
     */
    Report load(Path folder, BooleanSupplier ending) throws IOException {
        int added = 0;
        int known = 0;
        Set<Long> contradictions = new HashSet<>();
        List<String> refused = new ArrayList<>();
        Path root = folder.toRealPath();
        for (Path file : files(root)) {
            if (ending.getAsBoolean()) {
                break;
            }
            try {
                Outcome outcome = ingestion.ingest(new ArticleFile(check).read(file), Errand.OWN);
                if (outcome.result() == Outcome.Result.UNCHANGED) {
                    known++;
                } else {
                    added++;
                }
                contradictions.addAll(outcome.contradictions());
            } catch (Refusal | IOException refusal) {
                refused.add(root.relativize(file) + ": " + refusal.getMessage());
            }
        }
        return new Report(added, known, contradictions.size(), refused);
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).filter(Folder::article)
                    .filter(file -> !hidden(root.relativize(file))).sorted().toList();
        }
    }

    private static boolean hidden(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean article(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".txt") || name.endsWith(".md")) && !name.startsWith("readme");
    }
}
