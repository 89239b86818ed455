package org.recoupe.refusal;

/** Tells whoever sent something why it is not taken: a code for programs, a field, and words for people. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String field;

    /** Refuses a field of what was sent; the message is shown to the sender and holds nothing of the inside. */
    public Refusal(ErrorCode code, String field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    /** Why it is refused. */
    public ErrorCode code() {
        return code;
    }

    /** Which field of what was sent ("text", "left.text"). */
    public String field() {
        return field;
    }

    /** The same refusal for another field. */
    public Refusal at(String other) {
        return new Refusal(code, other, getMessage());
    }

    /** The same refusal for a field inside another ("left" and "text": "left.text"). */
    public Refusal inside(String outer) {
        return new Refusal(code, outer + "." + field, getMessage());
    }
}
