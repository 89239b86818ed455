package org.recoupe.api.http;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine says of a document or its variables, in words of GraphQL: it names the classes that it is made of. */
final class PlainWords {

    private static final int LONGEST = 400;
    private static final String VALUE = " with value '";
    private static final String VALUE_END = "' is ";
    private static final Pattern CODE = Pattern.compile("SRGQL\\d{1,9}: ");
    private static final Pattern NAME = Pattern.compile("\\ban AST type of |\\bAST type |\\b[A-Z][A-Za-z]+\\b");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("HashMap", "object"),
            Map.entry("LinkedHashMap", "object"), Map.entry("ObjectValue", "object"), Map.entry("ArrayList", "list"),
            Map.entry("ArrayValue", "list"), Map.entry("BigDecimal", "number"), Map.entry("BigInteger", "number"),
            Map.entry("Integer", "number"), Map.entry("Long", "number"), Map.entry("Double", "number"),
            Map.entry("IntValue", "integer"), Map.entry("FloatValue", "number"), Map.entry("StringValue", "string"),
            Map.entry("BooleanValue", "boolean"), Map.entry("EnumValue", "enum value"),
            Map.entry("an AST type of ", ""), Map.entry("AST type ", ""),
            Map.entry("NullValue", "null"), Map.entry("VariableReference", "variable"));

    private PlainWords() {}

    /** The message without what it quotes of the document, of a bounded length. */
    static String of(String message) {
        String plain = message;
        int quoted = plain.indexOf(VALUE);
        int after = plain.lastIndexOf(VALUE_END);
        if (quoted >= 0 && after > quoted) {
            plain = plain.substring(0, quoted) + plain.substring(after + 1);
        }
        if (plain.length() > LONGEST) {
            plain = plain.substring(0, LONGEST) + "…";
        }
        return NAME.matcher(CODE.matcher(plain).replaceAll("")).replaceAll(
                name -> Matcher.quoteReplacement(NAMES.getOrDefault(name.group(), name.group())));
    }
}
