package org.recoupe.api.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;

/**
 * Documents that whoever runs the service knows: files of a folder, each with the SHA-256 of its text as its id. A
 * request may name one instead of bringing it ({@code documentId: "sha256:…"}); where they are mandatory, no other is
 * answered, whatever way it comes.
 */
@Startup
@ApplicationScoped
public class TrustedDocuments {

    private static final String SHA_256 = "sha256:";

    private final Optional<String> folder;
    private final boolean required;
    private final Map<String, String> documents = new HashMap<>();

    TrustedDocuments(@ConfigProperty(name = "recoupe.trusted-documents.folder") Optional<String> folder,
            @ConfigProperty(name = "recoupe.trusted-documents.required", defaultValue = "false") boolean required) {
        this.folder = folder;
        this.required = required;
    }

    @PostConstruct
    void load() {
        if (required && folder.isEmpty()) {
            throw new IllegalStateException("recoupe.trusted-documents.required needs recoupe.trusted-documents.folder,"
                    + " the folder of the .graphql files that are answered");
        }
        folder.map(Path::of).ifPresent(this::load);
    }

    private void load(Path from) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".graphql")).toList()) {
                String document = Files.readString(file);
                documents.put(hash(document), document);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder of recoupe.trusted-documents.folder can't be read", unreadable);
        }
    }

    /** Trusts a document of the service's own. */
    public void trust(String document) {
        documents.put(hash(document), document);
    }

    /** Whether a document is answered. */
    public boolean answers(String document) {
        return !required || documents.containsKey(hash(document));
    }

    /** The document of an id ({@code sha256:…}), where there is one. */
    public Optional<String> of(String id) {
        return id.startsWith(SHA_256)
                ? Optional.ofNullable(documents.get(id.substring(SHA_256.length())))
                : Optional.empty();
    }

    private static String hash(String document) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
