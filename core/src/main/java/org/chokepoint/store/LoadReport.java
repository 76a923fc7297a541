// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.List;
import org.chokepoint.registry.Finding;

/**
 * What a load did.
 *
 * @param rowsIn rows delivered, header lines aside
 * @param rowsRefused rows with a finding that keeps them out
 * @param loaded whether an edition was published; a pack with refused rows is not loaded at all
 */
public record LoadReport(
        String subject,
        int rowsIn,
        int rowsRefused,
        List<Finding> findings,
        boolean loaded,
        int edition,
        String sha256) {
    public LoadReport {
        findings = List.copyOf(findings);
    }

    public int rowsMatched() {
        return rowsIn - rowsRefused;
    }

    /** Whether the same content had been loaded before, so that nothing was to be done. */
    public boolean alreadyThere() {
        return !loaded && rowsRefused == 0 && findings.stream().noneMatch(Finding::isError);
    }
}
