// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.chokepoint.store.StoreException;
import org.chokepoint.survey.Preparation;

/**
 * Prepares the edition that readers hold, on one processor beside them, and the next one when a load publishes it. A
 * store that cannot be written to stays as it is, and its answers only take longer.
 */
final class Preparing implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Preparing.class.getName());
    private static final long PAUSE_MILLIS = 2000;
    private static final long PATIENCE_SECONDS = 30;

    private final Shelf shelf;
    private final ForkJoinPool one = new ForkJoinPool(1);

    private Preparing(Shelf shelf) {
        this.shelf = shelf;
    }

    static Preparing start(Shelf shelf) {
        Preparing preparing = new Preparing(shelf);
        preparing.one.execute(preparing::run);
        return preparing;
    }

    private void run() {
        int prepared = -1;
        try {
            while (!one.isShutdown()) {
                int before = prepared;
                prepared = shelf.read(held -> prepare(held, before));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreException e) {
            if (one.isShutdown()) {
                return; // an interrupted thread's files are closed under it
            }
            LOG.log(System.Logger.Level.WARNING, "Nothing more is prepared: {0}", e.getMessage());
        }
    }

    private static int prepare(Shelf.Held held, int before) {
        if (held.edition().number() != before) {
            Preparation.of(held.edition(), (table, step, made) -> {});
        }
        return held.edition().number();
    }

    /** Waits for the step that is on its way, so that nothing is written after the server has stopped. */
    @Override
    public void close() {
        one.shutdownNow();
        try {
            if (!one.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "A step of preparing goes on until the program ends.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
