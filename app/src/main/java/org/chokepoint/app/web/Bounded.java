// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Answers within bounds of time and memory, and keeps the last ones: an edition never changes, so they stay true. */
final class Bounded implements AutoCloseable {
    private static final int AT_ONCE = 4;
    private static final int WAITING = 200;
    private static final long KEPT_BYTES = 30_000_000;

    private final Duration patience;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Bounded::worker);
    private final Map<String, Answer> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    Bounded(Duration patience) {
        this.patience = patience;
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "answers");
        thread.setDaemon(true);
        return thread;
    }

    /** Thrown where the answer would take longer than anybody should wait. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;

        Busy(String message) {
            super(message);
        }
    }

    Answer of(String key, Callable<Answer> question) {
        Optional<Answer> known = find(key);
        return known.isPresent() ? known.get() : work(key, question);
    }

    private Answer work(String key, Callable<Answer> question) {
        Future<Answer> asked = submit(question);
        try {
            Answer answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            keep(key, answer);
            return answer;
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new Busy("The answer takes longer than %d seconds. Maybe ask for fewer events or a smaller item."
                    .formatted(patience.toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("The server is stopping.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Future<Answer> submit(Callable<Answer> question) {
        try {
            return workers.submit(question);
        } catch (RejectedExecutionException e) {
            throw new Busy("Too many questions are waiting (%d). Maybe try again in a moment.".formatted(WAITING));
        }
    }

    private synchronized Optional<Answer> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized void keep(String key, Answer answer) {
        Answer before = kept.put(key, answer);
        bytes += answer.size() - (before == null ? 0 : before.size());
        var oldest = kept.values().iterator();
        while (bytes > KEPT_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
