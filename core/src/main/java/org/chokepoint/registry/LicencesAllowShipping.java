// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import org.chokepoint.domain.Licence;
import org.chokepoint.domain.SourceCard;

/** A pack that ships inside the program rests on sources that allow it. */
final class LicencesAllowShipping implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        if (!around.shipped()) {
            return;
        }
        for (SourceCard source : pack.sources()) {
            Licence licence = source.licence();
            if (!licence.mayBeEmbedded()) {
                findings.error(
                        source.row(),
                        "Source (%s) is under %s, which forbids shipping it. Maybe make it a pack of its own."
                                .formatted(source.id(), licence.word()));
            }
        }
    }
}
