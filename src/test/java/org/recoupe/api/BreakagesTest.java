package org.recoupe.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BreakagesTest {

    private static final String SCHEMA = """
            type Query { news(first: Int, kind: Kind): [Story!]! old: String @deprecated(reason: "use news") }
            type Story { title: String! kind: Kind }
            enum Kind { SHORT LONG @deprecated(reason: "nobody reads them") }
            type Mutation { tell(input: TellInput!): Story }
            input TellInput { title: String! kind: Kind @deprecated(reason: "it is told") }
            """;

    @Test
    void theSameSchemaBreaksNothing() {
        assertEquals(0, Breakages.between(SCHEMA, SCHEMA).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a field is gone                        | title: String! kind: Kind }              | kind: Kind }
            a field may be null                    | title: String! kind: Kind }              | title: String kind: Kind }
            a field has another type               | title: String! kind: Kind }              | title: Int! kind: Kind }
            an argument is gone                    | first: Int, kind                         | kind
            an argument has another type           | first: Int,                              | first: String,
            an argument is asked for               | first: Int,                              | first: Int!,
            a new argument is asked for            | first: Int,                              | first: Int, last: Int!,
            an input field is asked for            | title: String! kind: Kind @              | title: String! size: Int! kind: Kind @
            a value is gone                        | SHORT LONG                               | LONG
            a mutation is gone                     | tell(input: TellInput!): Story           | told: Story
            """)
    void whatClientsRelyOnIsMissed(String what, String before, String after) {
        assertEquals(1, Breakages.between(SCHEMA, SCHEMA.replace(before, after)).size(), what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a deprecated field is gone       | old: String @deprecated(reason: "use news")                 | ''
            a deprecated value is gone       | LONG @deprecated(reason: "nobody reads them")               | ''
            a deprecated input field is gone | kind: Kind @deprecated(reason: "it is told")                | ''
            a field is new                   | title: String! kind: Kind }                                 | title: String! kind: Kind url: String }
            a field is never null            | title: String! kind: Kind }                                 | title: String! kind: Kind! }
            an argument is new               | first: Int,                                                 | first: Int, last: Int,
            an input field is not needed     | title: String! kind: Kind @                                 | title: String kind: Kind @
            """)
    void whatNobodyMissesIsFree(String what, String before, String after) {
        assertEquals(0, Breakages.between(SCHEMA, SCHEMA.replace(before, after)).size(), what);
    }
}
