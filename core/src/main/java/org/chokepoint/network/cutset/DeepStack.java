// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Diagrams are walked by recursion as deep as there are variables, more than a usual thread's stack may hold. */
final class DeepStack {
    private static final int SHALLOW = 500;
    private static final long BYTES_PER_LEVEL = 2048;

    private DeepStack() {}

    /** The supplier's result, from a thread with a stack for so many variables if they are many. */
    static <T> T call(int variables, Supplier<T> supplier) {
        if (variables <= SHALLOW) {
            return supplier.get();
        }
        FutureTask<T> task = new FutureTask<>(supplier::get);
        Thread thread = new Thread(null, task, "cut sets", (1L << 20) + BYTES_PER_LEVEL * variables);
        thread.start();
        return await(task);
    }

    private static <T> T await(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    // The caller's interest does not end here; it learns of the interruption afterwards.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw thrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
