// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import org.chokepoint.domain.Specificity;

/** A country's trade under the codes of an item in one year, money in the same unit on both sides. */
public record TradeBalance(double imports, double exports, Specificity specificity, int year, Evidence evidence) {
    /** Below this ratio trade says nothing about need: re-exports and two-way trade look the same. */
    private static final double CLEAR_IMPORTER = 2;

    boolean clearImporter() {
        return specificity.showsItem() && imports > 0 && imports >= CLEAR_IMPORTER * exports;
    }
}
