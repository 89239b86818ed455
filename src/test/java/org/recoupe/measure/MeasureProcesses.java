package org.recoupe.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Measures the service as a process, the jar beside the native executable: {@code MeasureProcesses JAR EXECUTABLE [ROUNDS
 * [SECONDS]]}, with the database in the environment as the service takes it (QUARKUS_DATASOURCE_JDBC_URL, _USERNAME,
 * _PASSWORD), which should hold the seeds. Prints medians: start to the first GraphQL answer, resident memory, answers a
 * second. The two take turns, so that what else the machine does troubles both.
 */
public final class MeasureProcesses {

    private static final String PAGE = """
            { contradictions(first: 20, filter: { status: OPEN }) { totalCount nodes { id verdict
              kind confidence explanation sides { role claim { quote prefix suffix start end article { id title
              publishedOn source { name } } } } } } }""";
    private static final String FIELD = "{ articles(first: 1) { nodes { source { name } } } }";
    private static final int CONNECTIONS = 16;

    private final Program jar;
    private final Program executable;
    private final int rounds;
    private final int seconds;

    private MeasureProcesses(Program jar, Program executable, int rounds, int seconds) {
        this.jar = jar;
        this.executable = executable;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** Measures, and prints a line a figure. */
    public static void main(String... arguments) throws Exception {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 20;
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        new MeasureProcesses(new Program("jar", List.of(java.toString(), "-jar", arguments[0])),
                new Program("native", List.of(arguments[1])), rounds, seconds).run(Path.of(arguments[1]));
    }

    private void run(Path file) throws Exception {
        System.out.printf(Locale.ROOT, "executable              %.1f MB%n", Files.size(file) / 1e6);
        both("start to first answer, ms", rounds, program -> () -> {
            try (Program.Running running = program.start(FIELD)) {
                return running.firstAnswerMillis();
            }
        });
        both("resident, idle, MiB", 3, program -> () -> {
            try (Program.Running running = program.start(FIELD)) {
                Thread.sleep(6_000);
                return running.residentMebibytes();
            }
        });
        load("contradictions page", PAGE);
        load("one field", FIELD);
    }

    private void both(String what, int times, java.util.function.Function<Program, Callable<Double>> measure)
            throws Exception {
        List<Double> ofJar = new ArrayList<>();
        List<Double> ofExecutable = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            ofJar.add(measure.apply(jar).call());
            ofExecutable.add(measure.apply(executable).call());
        }
        print(what, ofJar, ofExecutable);
    }

    /** Both run at once and are loaded in turn; the JVM first has time to compile what it needs. */
    private void load(String what, String query) throws Exception {
        List<Double> ofJar = new ArrayList<>();
        List<Double> ofExecutable = new ArrayList<>();
        try (Program.Running warm = jar.start(query); Program.Running ready = executable.start(query)) {
            Load.answersASecond(warm.port(), query, CONNECTIONS, 2 * seconds);
            Load.answersASecond(ready.port(), query, CONNECTIONS, 5);
            for (int i = 0; i < 3; i++) {
                ofJar.add(Load.answersASecond(warm.port(), query, CONNECTIONS, seconds));
                ofExecutable.add(Load.answersASecond(ready.port(), query, CONNECTIONS, seconds));
            }
            print(what + ", answers a second", ofJar, ofExecutable);
            print(what + ", resident, MiB", List.of(warm.residentMebibytes()), List.of(ready.residentMebibytes()));
        }
    }

    private static void print(String what, List<Double> ofJar, List<Double> ofExecutable) throws IOException {
        System.out.printf(Locale.ROOT, "%-44s jar %8.1f   native %8.1f   ratio %.2f   (jar %s, native %s)%n", what,
                median(ofJar), median(ofExecutable), median(ofExecutable) / median(ofJar), rounded(ofJar),
                rounded(ofExecutable));
    }

    private static List<Long> rounded(List<Double> values) {
        return values.stream().map(Math::round).toList();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
