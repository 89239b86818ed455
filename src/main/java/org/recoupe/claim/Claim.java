package org.recoupe.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.extraction.Scope;
import org.recoupe.extraction.Speaker;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.source.Article;
import org.recoupe.text.CodePoints;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/**
 * An assertion on record; its natural key is its article and its place among the article's claims.
 *
 * <p>It alone translates between a row, whose offsets count code points, and an {@link Assertion}, whose offsets are
 * Java's. Columns that repeat the most telling moment and quantity are there to be searched.
 */
@Entity
public class Claim extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Article article;

    public int ordinal;

    /** The article's, by whose stems the quote is searched. */
    @Enumerated(EnumType.STRING)
    public Language language;

    @Enumerated(EnumType.STRING)
    public Assertion.Part part;

    public int startOffset;
    public int endOffset;
    public String quote;
    public String prefix;
    public String suffix;
    public int triggerStart;
    public int triggerEnd;

    public String event;
    public List<String> actors;
    public List<String> places;
    public List<String> scopeWhat;
    public List<String> scopeWhose;
    public List<String> words;

    @Enumerated(EnumType.STRING)
    public Polarity polarity;

    @Enumerated(EnumType.STRING)
    public Modality modality;

    public String submodality;
    public double confidence;
    public List<String> reasons;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Argument> arguments;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Moment> moments;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Quantity> quantities;

    @JdbcTypeCode(SqlTypes.JSON)
    public Speaker speaker;

    public String timeValue;

    @Enumerated(EnumType.STRING)
    public Granularity timeGranularity;

    @Enumerated(EnumType.STRING)
    public Moment.Operator timeOperator;

    public LocalDate earliest;
    public LocalDate latest;

    public BigDecimal quantityLower;
    public BigDecimal quantityUpper;
    public String quantityUnit;
    public String quantityCounted;

    @Enumerated(EnumType.STRING)
    public Quantity.Approximator quantityApproximator;

    /** What claims that can contradict one another have in common. */
    public List<String> keys;

    public Instant recordedAt;

    /**
     * When it ceased to stand, or {@code null}: its article was superseded or taken back, a person's reading took its
     * place, or it was withdrawn.
     */
    public Instant retiredAt;

    /** Who read it so, or {@code null} for the machine. */
    public String readBy;

    /** What the person who read it so says to that, or {@code null}. */
    public String comment;

    /** The claim in whose place it stands, or {@code null}. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim corrects;

    /** The claims in whose place it stands: the one that it corrects, and those that repeat what was misread there. */
    @ManyToMany
    @JoinTable(name = "claim_aside", joinColumns = @JoinColumn(name = "correction_id"), inverseJoinColumns = @JoinColumn(name = "claim_id"))
    public List<Claim> setsAside = new ArrayList<>();

    /** The same reading of the text that stood under the article's address before, or {@code null}. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim carriedFrom;

    /** When the person's reading was withdrawn, or {@code null}. */
    public Instant withdrawnAt;

    /** Who withdrew it, or {@code null}. */
    public String withdrawnBy;

    /** What they say to that, or {@code null}. */
    public String withdrawalComment;

    /** Counts what people did to it, so that a correction of something since corrected is noticed. */
    public int version;

    /** Puts an assertion of an article into a row that is not stored yet. */
    public static Claim of(Article article, int ordinal, Assertion assertion) {
        Claim claim = new Claim();
        claim.article = article;
        claim.ordinal = ordinal;
        claim.language = article.language;
        claim.part = assertion.part();
        claim.evidence(assertion, new Offsets(claim.offsets()::offset));
        claim.meaning(assertion);
        if (!assertion.times().isEmpty()) {
            claim.time(assertion.times().getFirst());
        }
        if (!assertion.quantities().isEmpty()) {
            claim.quantity(assertion.quantities().getFirst());
        }
        claim.keys = List.copyOf(Keys.of(assertion));
        claim.recordedAt = article.recordedAt;
        return claim;
    }

    /** Puts what a person reads in an article into a row that is not stored yet. */
    public static Claim of(Article article, Assertion assertion, String readBy, String comment, Instant now) {
        Claim claim = of(article, (int) count("article", article), assertion);
        claim.readBy = readBy;
        claim.comment = comment;
        claim.recordedAt = now;
        return claim;
    }

    /** The claims as which an article is read, whether or not it stands: none that was withdrawn or corrected. */
    public static List<Claim> readings(Article article) {
        return list("from Claim claim where claim.article = ?1 and claim.withdrawnAt is null and not exists (select 1"
                + " from Claim correction join correction.setsAside aside where aside = claim"
                + " and correction.withdrawnAt is null) order by claim.ordinal", article);
    }

    /** Whether it gives the same number in the same words as another claim of the article, the most telling of that. */
    public boolean repeatsNumber(Claim other) {
        return overlaps(other) && !other.quantities.isEmpty() && quantities.stream()
                .anyMatch(one -> one.number().equals(other.quantities.getFirst().number()));
    }

    /** Whether it speaks of the same moment in the same words as another claim of the article, its most telling. */
    public boolean repeatsMoment(Claim other) {
        return overlaps(other) && !other.moments.isEmpty() && moments.stream()
                .anyMatch(one -> one.span().equals(other.moments.getFirst().span()));
    }

    private boolean overlaps(Claim other) {
        return part == other.part && startOffset < other.endOffset && other.startOffset < endOffset;
    }

    /** The claims of an article that stand. */
    public static List<Claim> standing(Article article) {
        return list("article = ?1 and retiredAt is null order by ordinal", article);
    }

    /** The assertion that the row holds. */
    public Assertion assertion() {
        Offsets back = new Offsets(offsets()::index);
        return new Assertion(part, back.of(new Span(startOffset, endOffset)), quote,
                back.of(new Span(triggerStart, triggerEnd)), event, arguments.stream().map(back::of).toList(), actors,
                new Scope(Set.copyOf(places), Set.copyOf(scopeWhat), Set.copyOf(scopeWhose)), polarity, modality,
                submodality, back.of(speaker), moments.stream().map(back::of).toList(),
                quantities.stream().map(back::of).toList(), Set.copyOf(words), confidence, reasons);
    }

    private CodePoints offsets() {
        return part == Assertion.Part.TITLE ? article.titleOffsets() : article.textOffsets();
    }

    private void evidence(Assertion assertion, Offsets offsets) {
        Span span = offsets.of(assertion.span());
        startOffset = span.start();
        endOffset = span.end();
        Selector selector = Selector.of(part == Assertion.Part.TITLE ? article.title : article.text, assertion.span());
        quote = selector.exact();
        prefix = selector.prefix();
        suffix = selector.suffix();
        Span trigger = offsets.of(assertion.trigger());
        triggerStart = trigger.start();
        triggerEnd = trigger.end();
        arguments = assertion.arguments().stream().map(offsets::of).toList();
        moments = assertion.times().stream().map(offsets::of).toList();
        quantities = assertion.quantities().stream().map(offsets::of).toList();
        speaker = offsets.of(assertion.speaker());
    }

    private void meaning(Assertion assertion) {
        event = assertion.event();
        actors = assertion.actors();
        places = sorted(assertion.scope().place());
        scopeWhat = sorted(assertion.scope().what());
        scopeWhose = sorted(assertion.scope().whose());
        words = sorted(assertion.words());
        polarity = assertion.polarity();
        modality = assertion.modality();
        submodality = assertion.submodality();
        confidence = assertion.confidence();
        reasons = assertion.reasons();
    }

    private void time(Moment moment) {
        timeValue = moment.value();
        timeGranularity = Granularity.of(moment.value());
        timeOperator = moment.operator();
        earliest = moment.earliest();
        latest = moment.latest();
    }

    private void quantity(Quantity quantity) {
        quantityLower = quantity.lower();
        quantityUpper = quantity.upper();
        quantityUnit = quantity.unit();
        quantityCounted = quantity.counted();
        quantityApproximator = quantity.approximator();
    }

    private static List<String> sorted(Set<String> words) {
        return new ArrayList<>(words).stream().sorted().toList();
    }
}
