// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Hs6;

/** Every HS code exists in the revision it is given for. */
final class CodesExist implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        for (CodeLink link : pack.codes()) {
            link.code().ifPresent(code -> judge(code, link, around.codes(), findings));
        }
    }

    private static void judge(Hs6 code, CodeLink link, HsCodes known, Findings findings) {
        if (!known.knows(code.revision())) {
            findings.warning(
                    link.row(),
                    "The code list of %s is not at hand, so %s is taken as it stands."
                            .formatted(code.revision(), code.code()));
        } else if (!known.has(code)) {
            findings.error(
                    link.row(),
                    "HS6 code (%s) does not exist in %s. Maybe it belongs to another revision."
                            .formatted(code.code(), code.revision()));
        }
    }
}
