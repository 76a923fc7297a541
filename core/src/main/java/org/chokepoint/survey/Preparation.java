// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeTable;

/**
 * Works out ahead what questions about full years of trade would otherwise wait for: what each country buys of each
 * product, the flows sorted by product, and the draws of the standard board for every country. The newest year comes
 * first. Answers are the same before and after, only sooner.
 */
public final class Preparation {
    private final Edition edition;
    private final Listener listener;

    private Preparation(Edition edition, Listener listener) {
        this.edition = edition;
        this.listener = listener;
    }

    /** What is made of a table. */
    public enum Step {
        IMPORTS,
        FLOWS,
        DRAWS
    }

    /** Hears of each step when it is over. */
    public interface Listener {
        /**
         * A step is over.
         *
         * @param made false where another process is at it
         */
        void heard(TradeTable table, Step step, boolean made);
    }

    /** Prepares all tables that name buyer and seller; ends early where the thread is interrupted. */
    public static void of(Edition edition, Listener listener) {
        new Preparation(edition, listener).run();
    }

    private void run() {
        List<TradeTable> tables = edition.tables().stream()
                .filter(table -> table.kind() != TradeFile.Kind.TOTALS)
                .sorted(Comparator.comparingInt(TradeTable::year).reversed().thenComparing(TradeTable::name))
                .toList();
        tables.forEach(table -> make(table, Step.IMPORTS)); // seconds for all, and every board needs those of all years
        for (TradeTable table : tables) {
            make(table, Step.FLOWS);
            make(table, Step.DRAWS);
        }
    }

    private void make(TradeTable table, Step step) {
        if (!Thread.currentThread().isInterrupted()) {
            boolean made = switch (step) {
                case IMPORTS -> KnownSums.prepare(edition, table);
                case FLOWS -> edition.prepareFlows(table);
                case DRAWS -> draws(table);
            };
            listener.heard(table, step, made);
        }
    }

    private boolean draws(TradeTable table) {
        return TradeChoice.among(
                        edition, Optional.of(table.year()), Optional.of(table.dataset()), Optional.of(table.revision()))
                .map(choice -> KnownDraws.prepare(
                        edition,
                        choice,
                        new KnownDraws.Wish(Definition.GEODEP, DependencyBoard.Wish.DRAWS, DependencyBoard.Wish.SEED)))
                .orElse(false);
    }
}
