// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Verdict;

/** A verdict, why, and all the evidence for, against and around it. */
public record Ruling(Item item, Verdict verdict, Reason reason, Footing footing, List<Evidence> evidence) {
    public Ruling {
        evidence = List.copyOf(evidence);
    }

    /** Import reliant or blank: somebody else could cut the country off. */
    public boolean isExposed() {
        return verdict == Verdict.BLANK || verdict == Verdict.IMPORT_RELIANT;
    }
}
