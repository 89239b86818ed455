package org.recoupe.api.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that answer requests. Not Quarkus's own, which share the connection's context: a client that hangs up would
 * take the caller's identity from a request in hand.
 */
public final class RequestThreads {

    /** How many requests are in hand at once; more wait. */
    private static final int MOST = 64;

    private RequestThreads() {}

    /**
     * Threads of a pool. Virtual ones would give way to each other only where they wait, and a few long texts that are
     * read would hold up all others; and in an executable built by GraalVM 25.0, those that wait for the database are at
     * times never woken (7 of 512 starts did not answer their first request).
     */
    public static ExecutorService open() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(MOST, MOST, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
