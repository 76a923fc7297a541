// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Optional;
import org.chokepoint.domain.SourceCard;

/** What was known in a year. */
final class Known {
    private Known() {}

    /** A dated fact from its year on; an undated one from the year in which its source appeared, if that is dated. */
    static boolean by(int year, Optional<Integer> ofFact, SourceCard source) {
        return ofFact.or(source::year).filter(at -> at > year).isEmpty();
    }
}
