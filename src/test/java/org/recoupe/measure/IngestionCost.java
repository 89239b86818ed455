package org.recoupe.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What articles took, one by one: the time to the answer, and the CPU time of all processes at work, as Linux counts it. */
final class IngestionCost {

    private static final double MILLIS_A_TICK = 10;
    private static final int USER_TIME = 11;

    private final List<Long> processes;
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> ofTheAffair = new ArrayList<>();
    private double ticks;

    /** Nothing measured yet of a service and the processes of its database. */
    IngestionCost(long service, List<Long> database) {
        processes = new ArrayList<>(database);
        processes.add(service);
    }

    /**
     * Times to the answer.
     *
     * @param count of how many articles
     * @param median in milliseconds
     * @param p95 in milliseconds
     */
    record Cost(int count, double median, double p95) {}

    /** Has one article ingested and waits for the answer. */
    interface Ingesting {
        void run() throws Exception;
    }

    /** Has an article ingested and notes what that took. */
    void add(boolean affair, Ingesting ingestion) throws Exception {
        double before = ticks();
        long begin = System.nanoTime();
        ingestion.run();
        double taken = (System.nanoTime() - begin) / 1e6;
        ticks += ticks() - before;
        millis.add(taken);
        if (affair) {
            ofTheAffair.add(taken);
        }
    }

    /** The times of all articles, or of those of the affair alone. */
    Cost cost(boolean affair) {
        List<Double> sorted = (affair ? ofTheAffair : millis).stream().sorted().toList();
        return new Cost(sorted.size(), at(sorted, 0.5), at(sorted, 0.95));
    }

    /** CPU time an article. */
    double cpuMillis() {
        return ticks * MILLIS_A_TICK / millis.size();
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1)));
    }

    private double ticks() throws IOException {
        double sum = 0;
        for (long process : processes) {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            sum += Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1]);
        }
        return sum;
    }
}
