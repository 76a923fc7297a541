// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Specificity;

/**
 * A code of trade on a rung.
 *
 * @param specificity the best of those of the rung's items under the code
 * @param share percent of the code's trade that is the items, where somebody knows
 * @param items those with that specificity
 * @param notes what the packs say of the code and its items
 * @param countedOn the rung on which the code is counted, where it shows another rung's items better
 */
public record RungCode(
        Hs6 code,
        Specificity specificity,
        Optional<Interval> share,
        List<String> items,
        List<String> notes,
        Optional<String> countedOn) {
    public RungCode {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** Whether the code's trade may be told as the rung's; that of a basket is a ceiling and nothing more. */
    public boolean showsRung() {
        return countedOn.isEmpty() && specificity.compareTo(Specificity.SHARED) <= 0;
    }

    /** Whether the rung's trade has bounds that somebody knows. */
    public boolean isBounded() {
        return countedOn.isEmpty() && !showsRung() && share.isPresent();
    }

    RungCode countedOn(String rung) {
        return new RungCode(code, specificity, share, items, notes, Optional.of(rung));
    }
}
