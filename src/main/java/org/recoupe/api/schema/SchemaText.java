package org.recoupe.api.schema;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.vertx.ext.web.Router;

/**
 * Serves the schema as text, whole for those who generate clients from it: with its scalars, with what is deprecated, and
 * with descriptions between triple quotes. SmallRye's own route, which it takes the place of, leaves these out.
 */
@ApplicationScoped
class SchemaText {

    private static final Set<String> TOLD = Set.of("deprecated", "rolesAllowed");
    private static final Pattern ONE_LINE = Pattern.compile("(?m)^( *)\"([^\"\n].*)\"$");

    private String text;

    void route(@Observes Router router, GraphQLSchema schema) {
        router.get("/graphql/schema.graphql").order(-1).handler(context -> context.response()
                .putHeader("content-type", "text/plain;charset=utf-8").end(asked(schema)));
    }

    /** Written for the first who asks: a start has no time for it. */
    private synchronized String asked(GraphQLSchema schema) {
        if (text == null) {
            text = text(schema);
        }
        return text;
    }

    private static String text(GraphQLSchema schema) {
        String text = new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeScalarTypes(true)
                .includeDirectives(TOLD::contains).includeDirectiveDefinition("rolesAllowed"::equals))
                .print(schema);
        return ONE_LINE.matcher(text.strip() + "\n").replaceAll(
                line -> Matcher.quoteReplacement(line.group(1) + block(line.group(2))));
    }

    /** A description of one line as a block string, in which only three quotes are escaped. */
    private static String block(String line) {
        String plain = line.replace("\\\"", "\"").replace("\\\\", "\\").replace("\"\"\"", "\\\"\"\"");
        return "\"\"\"" + plain + (plain.endsWith("\"") ? "\n" : "") + "\"\"\"";
    }
}
