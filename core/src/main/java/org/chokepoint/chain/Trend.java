// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ladder year by year, from flows alone.
 *
 * @param years the oldest first
 * @param change of the unit value of all that was sold on the stages between the first and the last year; none with
 *     fewer than two years
 * @param byMetal whether a kilogram of the change is one of contained metal
 */
public record Trend(List<LadderView> years, Optional<UnitValueChange> change, boolean byMetal, List<CodeBreak> breaks) {
    public Trend {
        years = List.copyOf(years);
        breaks = List.copyOf(breaks);
    }

    static Trend of(List<LadderView> years, List<CodeBreak> breaks) {
        if (years.size() < 2) {
            return new Trend(years, Optional.empty(), false, breaks);
        }
        LadderView first = years.get(0);
        LadderView last = years.get(years.size() - 1);
        boolean byMetal = first.soldMetal().isPresent() && last.soldMetal().isPresent();
        List<List<Sold>> ends = new ArrayList<>();
        for (LadderView end : List.of(first, last)) {
            ends.add(byMetal ? end.soldMetal().orElseThrow() : end.soldGross());
        }
        boolean sold = ends.stream().noneMatch(List::isEmpty);
        return new Trend(
                years,
                sold ? Optional.of(UnitValueChange.of(ends.get(0), ends.get(1))) : Optional.empty(),
                byMetal,
                breaks);
    }
}
