// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import org.chokepoint.domain.Fact;
import org.chokepoint.domain.Supply;

/** A share in numbers says when it was so; the source is demanded of every row already. */
final class SharesHaveSourceAndYear implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        for (Supply supply : pack.suppliers()) {
            if (supply.share().isPresent() && supply.year().isEmpty()) {
                findings.error(
                        supply.row(),
                        "The share of %s in %s has no year. Maybe move the number into the statement."
                                .formatted(supply.supplier(), supply.item()));
            }
        }
        for (Fact fact : pack.facts()) {
            if (fact.predicate().isShare()
                    && fact.value().isPresent()
                    && fact.period().isEmpty()) {
                findings.error(
                        fact.row(),
                        "%s has a number and no period. Maybe move the number into the statement as a CLAIM."
                                .formatted(fact.predicate()));
            }
        }
    }
}
