// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.function.Function;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Store;
import org.chokepoint.survey.Boards;

/** The edition that readers hold. When a load publishes the next one, the next reader gets that. */
final class Shelf implements AutoCloseable {
    private final Store store;
    private Held current;

    Shelf(Store store) {
        this.store = store;
        this.current = new Held(store.open());
    }

    /** An edition with its boards, closed when it is old and nobody reads it any more. */
    static final class Held {
        private final Edition edition;
        private final Boards boards;
        private int readers = 1;

        Held(Edition edition) {
            this.edition = edition;
            this.boards = new Boards(edition);
        }

        Edition edition() {
            return edition;
        }

        Boards boards() {
            return boards;
        }
    }

    <T> T read(Function<Held, T> reading) {
        Held held = take();
        try {
            return reading.apply(held);
        } finally {
            release(held);
        }
    }

    private synchronized Held take() {
        if (store.published() != current.edition.number()) {
            Held next = new Held(store.open());
            release(current);
            current = next;
        }
        current.readers++;
        return current;
    }

    private synchronized void release(Held held) {
        held.readers--;
        if (held.readers == 0) {
            held.edition.close();
        }
    }

    @Override
    public synchronized void close() {
        release(current);
    }
}
