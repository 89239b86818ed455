package org.recoupe.api.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.ImageMode;

/**
 * The threads that answer requests. Not Quarkus's own virtual ones, which share the connection's context: a client that
 * hangs up would take the caller's identity from a request in hand.
 */
public final class RequestThreads {

    /** How many requests the native executable has in hand at once; more wait. */
    private static final int NATIVE = 64;

    private RequestThreads() {}

    /**
     * A virtual thread a request; threads of a pool in the native executable: built by GraalVM 25.0, virtual ones that
     * wait for the database are at times never woken (7 of 512 starts did not answer their first request).
     */
    public static ExecutorService open() {
        if (ImageMode.current() == ImageMode.JVM) {
            return Executors.newVirtualThreadPerTaskExecutor();
        }
        ThreadPoolExecutor pool = new ThreadPoolExecutor(NATIVE, NATIVE, 30, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
