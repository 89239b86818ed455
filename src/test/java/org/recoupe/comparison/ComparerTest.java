package org.recoupe.comparison;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.comparison.Finding.Role;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Quantity.Approximator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.comparison.ClaimBuilder.claim;

/** The contract of all rules and steps: one row each way that two statements can stand to each other. */
class ComparerTest {

    private static final Comparer COMPARER = new Comparer();

    /** What two statements come to; {@code null} where they are not about the same thing. */
    record Row(String name, Statement one, Statement other, Verdict verdict, Kind kind, String rule) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(dates(), quantities(), tolls(), polarity(), events(), strangers()).flatMap(rows -> rows);
    }

    private static Stream<Row> dates() {
        Statement december = end("La mission de combat finira d'ici décembre 2021", "décembre 2021", "2021-12",
                "2021-12-01",
                "2021-12-31").what("mission.combat").planned().published("2021-07-20", "a");
        Statement lastDay = end("La mission de combat finira d'ici le 31 décembre 2021", "31 décembre 2021",
                "2021-12-31",
                "2021-12-31", "2021-12-31").what("mission.combat").planned().published("2021-11-02", "b");
        Statement whole = end("La coalition finira sa mission d'ici septembre 2025", "septembre 2025", "2025-09",
                "2025-09-01",
                "2025-09-30").what("mission.coalition").planned().published("2024-09-10", "c");
        Statement june = end("La mission de combat finira d'ici juin 2022", "juin 2022", "2022-06", "2022-06-01",
                "2022-06-30")
                .what("mission.combat").planned().published("2021-10-05", "d");
        Statement over = end("La mission de combat a pris fin en 2020", "2020", "2020", "2020-01-01", "2020-12-31")
                .what("mission.combat").published("2021-07-22", "e");
        Statement syria = claim("La mission continue en Syrie jusqu'en 2026", "mission.continue").whose("org:coalition")
                .in("country:syria").at(300).when(Operator.UNTIL_AT_LEAST, "2026", "2026", "2026-01-01", "2026-12-31")
                .planned()
                .published("2024-09-10", "c");
        Statement ceased = claim("Les tirs contre la base ont cessé en mars 2024", "end").patient("tir")
                .in("country:iraq")
                .when(Operator.ON, "mars 2024", "2024-03", "2024-03-01", "2024-03-31").published("2024-05-10", "f");
        Statement fired = claim("Des tirs ont visé la base le 2 avril 2024", "attack").in("country:iraq")
                .when(Operator.ON, "2 avril 2024", "2024-04-02", "2024-04-02", "2024-04-02")
                .published("2024-05-12", "g");
        Statement none = claim("Aucun calendrier n'a été donné lundi", "verb:donner").patient("calendrier").not()
                .at(700)
                .published("2021-07-20", "a");
        return Stream.of(
                new Row("granularities of one limit", december, lastDay, Verdict.COMPATIBLE, null, "agreement"),
                new Row("another mission", december, whole, Verdict.SCOPE_DIFFERENCE, Kind.DATE, "date/scope"),
                new Row("a plan after a plan", december, june, Verdict.SUPERSEDED, Kind.DATE, "date/publication"),
                new Row("over, and still planned", over, december, Verdict.CONFLICT, Kind.DATE, "date/values"),
                new Row("another country", whole, syria, Verdict.SCOPE_DIFFERENCE, Kind.ANTONYM, "opposition/place"),
                new Row("active after its end", ceased, fired, Verdict.CONFLICT, Kind.DATE, "aftermath/values"),
                new Row("no date for another event", none, december, Verdict.SCOPE_DIFFERENCE, Kind.DATE,
                        "undated/undated"));
    }

    private static ClaimBuilder end(String quote, String words, String value, String earliest, String latest) {
        return claim(quote, "mission.end").in("country:iraq").whose("org:coalition").when(Operator.BY, words, value,
                earliest, latest);
    }

    private static Stream<Row> quantities() {
        Statement about = troops("Environ 2 500 soldats y restent").count(Approximator.ABOUT, "2 500", 2500, "soldat")
                .published("2021-07-20", "a");
        Statement exact = troops("Il y a là 2 480 soldats").count("2 480", 2480, "soldat").published("2021-07-22", "b");
        Statement fewer = troops("Il n'y reste que 900 soldats").count("900", 900, "soldat").published("2021-07-22",
                "c");
        Statement later = troops("Il y reste 900 soldats").count("900", 900, "soldat").published("2023-02-01", "d");
        Statement now = claim("Le nombre actuel de gardes américains est de 1 200", "verb:etre")
                .whose("country:united-states")
                .count("1 200", 1200, "garde", "americain").published("2021-07-20", "a");
        Statement other = claim("La région compte 800 gardes américains", "verb:compter").whose("country:united-states")
                .count("800", 800, "garde", "americain").published("2021-07-24", "h");
        Statement trucks = troops("On y compte 300 camions").count("300", 300, "camion").published("2021-07-22", "e");
        Statement allied = troops("On y compte 700 soldats alliés").count("700", 700, "soldat", "allie")
                .published("2021-07-22", "f");
        Statement own = troops("On y compte 2 500 soldats américains").count("2 500", 2500, "soldat", "americain")
                .published("2021-07-20", "g");
        Statement level = claim("La garnison serait ramenée à 700 gardes", "decrease").whose("country:spain")
                .count("700", 700, "garde").planned().published("2021-07-20", "i");
        Statement present = claim("Elle compte 650 gardes", "verb:compter").whose("country:spain").at(90)
                .count("650", 650, "garde").published("2021-07-20", "i");
        Statement further = claim("La garnison serait ramenée à 500 gardes", "decrease").whose("country:spain").at(180)
                .count("500", 500, "garde").planned().published("2021-07-20", "i");
        return Stream.of(
                new Row("a level planned, another reached", level, present, Verdict.SUPERSEDED, Kind.QUANTITY,
                        "quantity/publication"),
                new Row("a level reached, another planned", present, further, Verdict.COMPATIBLE, Kind.QUANTITY,
                        "quantity/publication"),
                new Row("about leaves room", about, exact, Verdict.COMPATIBLE, null, "agreement"),
                new Row("two counts at one time", about, fewer, Verdict.CONFLICT, Kind.QUANTITY, "quantity/values"),
                new Row("counts by other verbs", now, other, Verdict.CONFLICT, Kind.QUANTITY, "quantity/values"),
                new Row("a count that changed", about, later, Verdict.SUPERSEDED, Kind.QUANTITY, "quantity/time"),
                new Row("other things counted", about, trucks, Verdict.COMPATIBLE, null, "agreement"),
                new Row("other soldiers counted", own, allied, Verdict.COMPATIBLE, null, "agreement"));
    }

    private static Stream<Row> tolls() {
        Statement twelve = toll("12 personnes ont péri à Brest").count("12", 12, "personne")
                .published("2023-05-02", "a");
        Statement fifteen = toll("L'incendie a fait 15 morts à Brest").count("15", 15, "mort")
                .published("2023-05-02", "b");
        Statement later = toll("Le bilan est de 18 morts à Brest").count("18", 18, "mort")
                .published("2023-05-04", "c");
        Statement more = toll("Plus de 11 personnes ont péri à Brest").count(Approximator.MORE_THAN, "11", 11,
                "personne").published("2023-05-02", "d");
        Statement elsewhere = claim("3 personnes ont péri à Lille", "kill").in("place:lille").count("3", 3, "personne")
                .published("2023-05-02", "e");
        Statement years = toll("40 personnes ont péri à Brest").count("40", 40, "personne")
                .published("2031-01-01", "f");
        return Stream.of(
                new Row("two tolls of a day", twelve, fifteen, Verdict.CONFLICT, Kind.QUANTITY, "toll/values"),
                new Row("a later toll", fifteen, later, Verdict.SUPERSEDED, Kind.QUANTITY, "toll/publication"),
                new Row("a toll that leaves room", twelve, more, null, null, null),
                new Row("a toll elsewhere", twelve, elsewhere, null, null, null),
                new Row("a toll of other years", twelve, years, null, null, null));
    }

    private static ClaimBuilder toll(String quote) {
        return claim(quote, "kill").in("place:brest");
    }

    private static ClaimBuilder troops(String quote) {
        return claim(quote, "troops.count").in("country:iraq");
    }

    private static Stream<Row> polarity() {
        Statement said = claim("Le bureau dit avoir parlé du retrait", "withdrawal.discussed").actors("person:premier")
                .saidBy("le bureau")
                .published("2021-07-20", "a");
        Statement denied = claim("Le ministère dément toute discussion", "withdrawal.discussed")
                .actors("person:premier")
                .deniedBy("le ministère").not().published("2021-07-20", "b");
        Statement leave = claim("Les troupes quitteront le pays", "troops.withdraw").in("country:iraq").planned()
                .published("2021-07-20", "a");
        Statement none = claim("Aucun retrait ne se prépare", "troops.withdraw").in("country:iraq").not().planned()
                .at(200)
                .published("2021-07-20", "a");
        Statement remain = claim("Les instructeurs resteront sur place", "troops.stay").in("country:iraq").planned()
                .at(400)
                .published("2021-07-20", "a");
        Statement ends = claim("La mission prendra fin bientôt", "mission.end").in("country:iraq").planned().at(600)
                .published("2021-07-20", "a");
        return Stream.of(new Row("said and denied", said, denied, Verdict.CONFLICT, Kind.ATTRIBUTION, "denial/values"),
                new Row("yes and no", leave, none, Verdict.CONFLICT, Kind.NEGATION, "polarity/values"),
                new Row("to leave and to stay", leave, remain, Verdict.CONFLICT, Kind.ANTONYM, "opposition/values"),
                new Row("no withdrawal, an end of mission", none, ends, Verdict.SCOPE_DIFFERENCE, Kind.NEGATION,
                        "polarity/lookalike"));
    }

    private static Stream<Row> events() {
        Statement agreed = claim("Les deux capitales mettront fin à la mission", "mission.end").in("country:iraq")
                .planned()
                .published("2024-09-25", "b");
        Statement done = claim("La mission a pris fin ce matin", "mission.end").in("country:iraq")
                .when(Operator.ON, "ce matin", "2024-09-25TMO", "2024-09-25", "2024-09-25")
                .published("2024-09-25", "c");
        Statement someday = claim("Les troupes de combat partiront à une date ultérieure", "troops.withdraw")
                .in("country:iraq")
                .what("mission.combat").planned().published("2021-04-03", "a");
        Statement fixed = claim("La mission de combat finira en décembre 2021", "mission.end").in("country:iraq")
                .what("mission.combat").when(Operator.ON, "décembre 2021", "2021-12", "2021-12-01", "2021-12-31")
                .planned()
                .published("2021-07-20", "b");
        Statement report = claim("il avait vendu ses parts à son frère", "verb:vendre").saidBy("le journal")
                .published("2021-07-20", "a");
        Statement rebuttal = claim("L'avocat a démenti cette affirmation", "verb:dementir").at(60)
                .published("2021-07-20", "a");
        Statement lyon = claim("Lyon bat Nantes au stade de Gerland", "verb:battre").agent("lyon").patient("nantes")
                .published("2022-05-02", "a");
        Statement nantes = claim("Nantes bat Lyon au stade de Gerland", "verb:battre").agent("nantes").patient("lyon")
                .published("2022-05-02", "b");
        return Stream.of(
                new Row("some day, then a day", someday, fixed, Verdict.SUPERSEDED, Kind.MODALITY,
                        "settlement/publication"),
                new Row("said, and taken back by another", report, rebuttal, Verdict.CONFLICT, Kind.ATTRIBUTION,
                        "rebuttal/values"),
                new Row("done and still planned", agreed, done, Verdict.CONFLICT, Kind.MODALITY, "progress/values"),
                new Row("roles swapped", lyon, nantes, Verdict.CONFLICT, Kind.ROLE, "role/values"));
    }

    private static Stream<Row> strangers() {
        Statement iraq = claim("Les soldats américains quitteront l'Irak", "troops.withdraw").in("country:iraq")
                .whose("country:united-states").planned().published("2021-07-20", "a");
        Statement mali = claim("Les soldats français ne quitteront pas le Mali", "troops.withdraw").in("country:mali")
                .whose("country:france").not().planned().published("2021-07-20", "b");
        Statement north = claim("Le nord attaque le sud dans la nuit", "attack").agent("nord").patient("sud")
                .published("2022-05-02", "a");
        Statement south = claim("Le sud attaque le nord dans la nuit", "attack").agent("sud").patient("nord")
                .published("2022-05-02", "b");
        Statement signed = claim("Le maire signe un contrat avec la région", "verb:signer").agent("maire")
                .patient("contrat")
                .published("2021-07-20", "a");
        Statement other = claim("Le club signe un joueur étranger cet été", "verb:signer").agent("club")
                .patient("joueur").not()
                .published("2021-07-20", "b");
        return Stream.of(new Row("what can be done both ways", north, south, null, null, null),
                new Row("another army elsewhere", iraq, mali, null, null, null),
                new Row("one verb, other things", signed, other, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judges(Row row) {
        Optional<Finding> found = COMPARER.compare(row.one(), row.other());
        assertEquals(Optional.ofNullable(row.verdict()), found.map(Finding::verdict));
        assertEquals(row.kind(), found.map(Finding::kind).orElse(null));
        assertEquals(row.rule(), found.map(Finding::rule).orElse(null));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void mirrors(Row row) {
        Optional<Finding> found = COMPARER.compare(row.one(), row.other());
        Optional<Finding> mirrored = COMPARER.compare(row.other(), row.one());
        assertEquals(found.isPresent(), mirrored.isPresent());
        found.ifPresent(finding -> {
            assertEquals(finding.verdict(), mirrored.get().verdict());
            assertEquals(finding.confidence(), mirrored.get().confidence());
            assertEquals(finding.explanation(), mirrored.get().explanation());
            assertEquals(row.one(), finding.sides().getFirst().statement());
            assertEquals(row.other(), mirrored.get().sides().getFirst().statement());
            assertEquals(Role.LEFT, mirrored.get().sides().getFirst().role());
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void explains(Row row) {
        COMPARER.compare(row.one(), row.other()).ifPresent(finding -> {
            assertTrue(finding.explanation().fr().contains(row.one().assertion().quote()));
            assertTrue(finding.explanation().en().contains(row.other().assertion().quote()));
            assertFalse(finding.explanation().fr().equals(finding.explanation().en()));
            assertTrue(finding.confidence() > 0 && finding.confidence() <= 1);
        });
    }
}
