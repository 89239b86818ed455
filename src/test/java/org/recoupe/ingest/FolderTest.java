package org.recoupe.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.postgres.ThrowAwayPostgres;
import org.recoupe.source.Article;
import org.recoupe.source.Source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class FolderTest {

    @Inject
    Folder folder;

    @TempDir
    Path files;

    @Test
    void goodFilesAreTakenAndBadOnesNamed() throws IOException {
        Files.writeString(files.resolve("a.md"), """
                ---
                source: Le Phare
                published: 2022-03-04
                url: https://phare.example/port
                ---
                Le port compte 77001 soldats.
                """);
        Files.writeString(files.resolve("b.txt"), "Publié le 5 mars 2022\nLe port compte 77002 soldats.");
        Files.writeString(files.resolve("c.txt"), "Un texte dont le jour ne se devine pas.");
        Files.writeString(files.resolve("d.txt"), "---\npublished: 2022-02-30\n---\nUn jour impossible.");
        Files.write(files.resolve("e.txt"), new byte[]{(byte) 0xff, (byte) 0xfe, 0, 1});
        Files.writeString(files.resolve("f.md"), "---\npublished: 2022-02-28\nlanguage: xx\n---\nUne langue inconnue.");
        Files.writeString(files.resolve("ignored.html"), "<p>Pas un article.</p>");

        Folder.Report first = folder.load(files, () -> false);
        assertEquals(2, first.added());
        assertEquals(4, first.refused().size(), first.refused()::toString);
        assertTrue(first.refused().get(0).startsWith("c.txt: The day of publication can't be told"));
        assertEquals(LocalDate.of(2022, 3, 5), QuarkusTransaction.requiringNew().call(() -> Article
                .<Article>find("source", Source.findByName("b").orElseThrow()).singleResult().publishedOn));

        Folder.Report second = folder.load(files, () -> false);
        assertEquals(0, second.added());
        assertEquals(2, second.known());
        assertEquals(0, second.contradictions());
    }

    @Test
    void aFolderOfLinksIsLoadedOnce() throws IOException {
        Path data = Files.createDirectories(files.resolve("mounted").resolve("..2022_03_06"));
        Files.writeString(data.resolve("a.txt"), "Publié le 6 mars 2022\nLe port compte 77003 soldats.");
        Path current = Files.createSymbolicLink(data.resolveSibling("..data"), data.getFileName());
        Files.createSymbolicLink(current.resolveSibling("a.txt"), current.getFileName().resolve("a.txt"));
        Path link = Files.createSymbolicLink(files.resolve("link"), files.resolve("mounted"));

        Folder.Report report = folder.load(link, () -> false);
        assertEquals(1, report.added());
        assertEquals(0, report.known());
    }
}
