// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import org.chokepoint.domain.Specificity;

/**
 * A country's trade under the codes of an item in one year, money in the same unit on both sides, both sides known.
 *
 * @param evidence the rows of both sides
 */
public record TradeBalance(double imports, double exports, Specificity specificity, List<Evidence> evidence) {
    /** Below this ratio trade says nothing about need: re-exports and two-way trade look the same. */
    private static final double CLEAR_IMPORTER = 2;

    public TradeBalance {
        evidence = List.copyOf(evidence);
    }

    boolean clearImporter() {
        return specificity.showsItem() && imports > 0 && imports >= CLEAR_IMPORTER * exports;
    }
}
