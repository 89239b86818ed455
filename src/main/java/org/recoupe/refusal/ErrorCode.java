package org.recoupe.refusal;

import java.util.Set;

/** Why something is refused, in answers of every kind; the list is closed, programs rely on it. */
public enum ErrorCode {
    /** A text or a source is empty. */
    MISSING,
    /** A text is longer than the service takes. */
    TOO_LONG,
    /** A text holds what no text holds: NUL, control characters, half a surrogate pair. */
    NOT_TEXT,
    /** A day that no calendar has, or that is not written as 2024-09-27. */
    INVALID_DATE,
    /** A language that is not read, or none that can be told. */
    UNKNOWN_LANGUAGE,
    /** An address that is not one. */
    INVALID_URL,
    /** An id that is of another kind of thing, or none. */
    INVALID_ID,
    /** A cursor that no page gave. */
    INVALID_CURSOR,
    /** A page of less than one item, or of more than are given at once. */
    INVALID_PAGE_SIZE,
    /** A range that ends before it begins, or a number with more digits than any text gives. */
    INVALID_RANGE,
    /** More is asked for at once than anybody needs. */
    TOO_COMPLEX,
    /** The day of publication is not given, and neither the text nor its page tells it. */
    UNKNOWN_DATE,
    /** A field that has no place beside the others. */
    NOT_APPLICABLE,
    /** More items than are taken at once. */
    TOO_MANY,
    /** A request that the GraphQL-over-HTTP specification or a protocol does not know. */
    INVALID_REQUEST,
    /** A document that is no GraphQL. */
    SYNTAX,
    /** A document or variables that the schema does not know. */
    VALIDATION,
    /** A trusted document's id that is none. */
    UNKNOWN_DOCUMENT,
    /** A document that is not trusted, where only those are answered. */
    UNTRUSTED_DOCUMENT,
    /** No token, or one that is not accepted. */
    UNAUTHENTICATED,
    /** A token that carries no role for it, or a service that nobody may do it on. */
    FORBIDDEN,
    /** More requests than one caller may send. */
    RATE_LIMITED,
    /** Something went wrong inside; nobody sent anything wrong. */
    INTERNAL,
    /** A subscription whose subscriber takes too long over what it is told, or a query that the database does. */
    TOO_SLOW,
    /** A subscription that may have missed something: what it is about is to be asked for again. */
    INTERRUPTED,
    /** Nothing on record has this id. */
    NOT_FOUND,
    /** What is to be changed has changed since the version that was seen. */
    CONFLICT_OF_EDIT,
    /** An idempotency key was used before, for another input. */
    IDEMPOTENCY_KEY_REUSED,
    /** A later revision has taken the article's place. */
    NOT_CURRENT,
    /** The article was taken back before. */
    ALREADY_RETRACTED,
    /** The article was not taken back. */
    NOT_RETRACTED,
    /** The source is merged into another. */
    ALREADY_MERGED,
    /** Other sources are merged into the source. */
    HOLDS_OTHERS,
    /** The source is not merged into another. */
    NOT_MERGED,
    /** A time that is no TIMEX3 value of a calendar or a clock. */
    INVALID_TIME,
    /** A quote that the article does not hold, character by character. */
    QUOTE_NOT_FOUND,
    /** A quote that the article holds more than once. */
    AMBIGUOUS_QUOTE,
    /** An event, a name or a scope that neither the lexicon nor the record knows. */
    UNKNOWN_TERM,
    /** The claim was corrected or withdrawn before. */
    NOT_STANDING,
    /** A claim of the machine, which is corrected rather than withdrawn. */
    NOT_A_PERSONS;

    private static final Set<ErrorCode> OF_RECORD = Set.of(NOT_FOUND, CONFLICT_OF_EDIT, IDEMPOTENCY_KEY_REUSED,
            NOT_CURRENT, ALREADY_RETRACTED, QUOTE_NOT_FOUND, AMBIGUOUS_QUOTE, UNKNOWN_TERM, NOT_STANDING,
            NOT_A_PERSONS, NOT_RETRACTED, ALREADY_MERGED, HOLDS_OTHERS, NOT_MERGED);

    /** Whether it depends on what is on record; the others refuse an input that could never be taken. */
    public boolean ofRecord() {
        return OF_RECORD.contains(this);
    }
}
