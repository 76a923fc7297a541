// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that a thread of its own does beside other work; it never keeps the program from ending. */
final class Beside<T> {
    private final FutureTask<T> task;

    private Beside(Callable<T> work) {
        this.task = new FutureTask<>(work);
    }

    static <T> Beside<T> start(Callable<T> work) {
        Beside<T> beside = new Beside<>(work);
        Thread thread = new Thread(beside.task, "beside");
        thread.setDaemon(true);
        thread.start();
        return beside;
    }

    /** Waits for the end of the work; what went wrong in it goes wrong here. */
    T get() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("The load was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof StoreException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
