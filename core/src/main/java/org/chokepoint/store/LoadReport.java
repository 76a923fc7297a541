// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.List;
import java.util.Optional;
import org.chokepoint.registry.Finding;

/**
 * What a load did.
 *
 * @param rowsIn rows delivered, header lines aside
 * @param rowsRefused rows with a finding that keeps them out
 * @param loaded whether an edition was published; a pack with refused rows is not loaded at all
 */
public record LoadReport(
        String subject,
        int rowsIn,
        int rowsRefused,
        List<Finding> findings,
        boolean loaded,
        int edition,
        String sha256,
        Optional<TradeTally> trade) {
    public LoadReport {
        findings = List.copyOf(findings);
    }

    /**
     * What became of the rows and the money of a load of trade, in US dollars.
     *
     * @param rowsDropped rows of an unknown country or code
     * @param rowsAside rows that are no flow between two countries: totals, areas that are no country, re-imports
     * @param valueIn of all rows but totals
     */
    public record TradeTally(long rowsDropped, long rowsAside, long valueIn, long valueDropped, long valueAside) {
        /** Value that entered no flow for want of a known country or code, percent of what was delivered. */
        public double droppedPercent() {
            return valueIn == 0 ? 0 : 100.0 * valueDropped / valueIn;
        }

        TradeTally plus(TradeTally other) {
            return new TradeTally(
                    rowsDropped + other.rowsDropped,
                    rowsAside + other.rowsAside,
                    valueIn + other.valueIn,
                    valueDropped + other.valueDropped,
                    valueAside + other.valueAside);
        }
    }

    public int rowsMatched() {
        return rowsIn
                - rowsRefused
                - trade.map(tally -> (int) (tally.rowsDropped() + tally.rowsAside()))
                        .orElse(0);
    }

    /** The same, published. */
    LoadReport loadedAs(int newEdition) {
        return new LoadReport(subject, rowsIn, rowsRefused, findings, true, newEdition, sha256, trade);
    }

    /** Whether the same content had been loaded before, so that nothing was to be done. */
    public boolean alreadyThere() {
        return !loaded && rowsRefused == 0 && findings.stream().noneMatch(Finding::isError);
    }
}
