// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Stops a statement whose thread was interrupted: the engine itself does not look. It is told again and again until the
 * statement has ended, since a word that comes before the statement runs is lost.
 */
final class Stopper implements AutoCloseable {
    private static final long PAUSE_MILLIS = 200;

    private final ScheduledThreadPoolExecutor looking = new ScheduledThreadPoolExecutor(1, Stopper::thread);

    Stopper() {
        looking.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "stopper");
        thread.setDaemon(true);
        return thread;
    }

    /** Looks after a statement until closed. */
    static final class Watch implements AutoCloseable {
        private final Thread asker;
        private final Future<?> looks;

        private Watch(Thread asker, Future<?> looks) {
            this.asker = asker;
            this.looks = looks;
        }

        /** Ends the question where the asker has been interrupted. */
        void check() {
            if (asker.isInterrupted()) {
                throw new StoreException("The question was stopped.");
            }
        }

        @Override
        public void close() {
            looks.cancel(false);
        }
    }

    Watch watch(Statement statement) {
        Thread asker = Thread.currentThread();
        Watch watch = new Watch(
                asker,
                looking.scheduleWithFixedDelay(
                        () -> stop(asker, statement), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        try {
            watch.check();
        } catch (StoreException e) {
            watch.close();
            throw e;
        }
        return watch;
    }

    private static void stop(Thread asker, Statement statement) {
        if (asker.isInterrupted()) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                throw new IllegalStateException("The statement cannot be stopped.", e);
            }
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
