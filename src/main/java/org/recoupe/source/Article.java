package org.recoupe.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;

import org.recoupe.text.CodePoints;
import org.recoupe.text.Language;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/**
 * One text that a source published on a date: one revision of what stands under an address.
 *
 * <p>Its text never changes. Its natural key is its source, its address (if any) and the hash of its content.
 */
@Entity
public class Article extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;

    /** Where it was published, or {@code null}. */
    public String url;

    public String title;

    /** The text as sent; fetched only where it is asked for, as it can be long. */
    @Basic(fetch = FetchType.LAZY)
    public String text;

    /** See {@link ContentHash}. */
    public String contentHash;

    /** Whether title or text holds characters that Java counts as two. */
    public boolean astral;

    @Enumerated(EnumType.STRING)
    public Language language;

    public LocalDate publishedOn;

    /** What it is about, in one line of whoever filed it, or {@code null}. */
    public String summary;

    /** Counts from 1 among the texts under one address. */
    public int revision;

    public Instant recordedAt;

    /** The first article on record of those that copy one text; its own id for most. */
    public long originId;

    /** See {@link TextSignature}. */
    public int[] signature;

    @Transient
    private CodePoints titleOffsets;
    @Transient
    private CodePoints textOffsets;

    /** When a later revision took its place, or {@code null} while it is current. */
    public Instant supersededAt;

    /** When it was taken back, or {@code null} while it stands. */
    public Instant retractedAt;

    /** Who took it back, or {@code null}. */
    public String retractedBy;

    /** Why it was taken back, or {@code null}. */
    public String retractionReason;

    /** The article of one of these sources with this content under this address ({@code null} for none), current or not. */
    public static Optional<Article> findByContent(List<Source> family, String url, String contentHash) {
        return url == null
                ? find("source in ?1 and url is null and contentHash = ?2 order by id", family, contentHash)
                        .firstResultOptional()
                : find("source in ?1 and url = ?2 and contentHash = ?3 order by id", family, url, contentHash)
                        .firstResultOptional();
    }

    /** What stands under an address of these sources now, the latest first: several only where they were not yet one. */
    public static List<Article> current(List<Source> family, String url) {
        return list("source in ?1 and url = ?2 and supersededAt is null order by recordedAt desc, id desc", family,
                url);
    }

    /** The number of the last text that stood under an address of these sources, or 0. */
    public static int lastRevision(List<Source> family, String url) {
        return Article.<Article>find("source in ?1 and url = ?2 order by revision desc", family, url)
                .firstResultOptional().map(article -> article.revision).orElse(0);
    }

    /** Turns offsets of the title into code points and back. */
    public CodePoints titleOffsets() {
        if (titleOffsets == null) {
            titleOffsets = new CodePoints(astral && title != null ? title : "");
        }
        return titleOffsets;
    }

    /** Turns offsets of the text into code points and back; fetches the text only where it matters. */
    public CodePoints textOffsets() {
        if (textOffsets == null) {
            textOffsets = new CodePoints(astral ? text : "");
        }
        return textOffsets;
    }
}
