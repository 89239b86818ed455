package org.recoupe.mention;

import java.util.List;

import org.recoupe.mention.Name.Type;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** A name while its text is being read: a lone family name can still turn out to be that of a person named in full. */
final class NameDraft {

    final List<Token> tokens;
    final int first;
    final int end;
    Type type;
    String id;
    String rule;

    NameDraft(List<Token> tokens, int first, int end, Type type, String id, String rule) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.type = type;
        this.id = id;
        this.rule = rule;
    }

    /** Whether it is one unknown word, of whatever type. */
    boolean lone() {
        return end == first + 1 && (rule.equals("word") || rule.equals("title") || rule.equals("place"));
    }

    /** Whether it is a person's name in full, that lone family names can refer to. */
    boolean full() {
        return type == Type.PERSON && end > first + 1;
    }

    Name freeze() {
        Span span = tokens.get(first).span().union(tokens.get(end - 1).span());
        return new Name(span, type, id, rule);
    }
}
