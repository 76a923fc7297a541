// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Verdict;

/** A verdict, why, and all the evidence for, against and around it. */
public record Ruling(Item item, Verdict verdict, Reason reason, Footing footing, List<Evidence> evidence) {
    public Ruling {
        evidence = List.copyOf(evidence);
    }

    /** The newest year of what decides; empty where that is undated. */
    public Optional<Integer> decidedBy() {
        return evidence.stream()
                .filter(one -> one.stance() == Evidence.Stance.DECIDES)
                .map(Evidence::year)
                .flatMap(Optional::stream)
                .max(Integer::compare);
    }

    /** Whether what decides is undated or more than five years older than the year asked. */
    public boolean isOldAt(int year) {
        return verdict != Verdict.UNKNOWN
                && decidedBy()
                        .filter(at -> at >= year - VerdictRule.YEARS_OF_DEPENDENCE)
                        .isEmpty();
    }

    /** Import reliant or blank: somebody else could cut the country off. */
    public boolean isExposed() {
        return verdict == Verdict.BLANK || verdict == Verdict.IMPORT_RELIANT;
    }
}
