// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.store.Edition;

/** The boards of one edition, the last few kept, so that whoever asks again does not wait. For many threads. */
public final class Boards {
    /** A board of all products with its suppliers is some ten megabytes. */
    private static final int KEPT = 8;

    private final Edition edition;
    private final Map<Asked, DependencyBoard> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, DependencyBoard> eldest) {
            return size() > KEPT;
        }
    };

    public Boards(Edition edition) {
        this.edition = edition;
    }

    private record Asked(TradeChoice choice, DependencyBoard.Wish wish) {}

    /** The board, drawn up at the first asking; the edition never changes, so neither does the board. */
    public synchronized DependencyBoard of(TradeChoice choice, DependencyBoard.Wish wish) {
        return kept.computeIfAbsent(
                new Asked(choice, wish), asked -> DependencyBoard.of(edition, asked.choice(), asked.wish()));
    }
}
