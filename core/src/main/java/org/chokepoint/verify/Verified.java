// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import java.util.List;
import java.util.Optional;

/**
 * What came of one check.
 *
 * @param rows none where it was not run
 * @param notRun why it was not run: what it needs; such a check has neither passed nor failed
 */
public record Verified(CheckCard card, List<Compared> rows, Optional<String> notRun) {
    public Verified {
        rows = List.copyOf(rows);
        if (rows.isEmpty() == notRun.isEmpty()) {
            throw new IllegalArgumentException("Check %s must have rows or a reason for none.".formatted(card.id()));
        }
    }

    public long count(Compared.Agreement verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    public boolean hasFailed() {
        return count(Compared.Agreement.DIFFERS) > 0;
    }
}
