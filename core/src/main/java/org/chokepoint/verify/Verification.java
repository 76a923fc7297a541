// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Published tables derived anew, all of them. */
public record Verification(List<Verified> checks) {
    public Verification {
        checks = List.copyOf(checks);
    }

    /** Runs every check that has its figures. */
    public static Verification of(List<Check> checks, Figures figures) {
        List<Verified> verified = new ArrayList<>();
        for (Check check : checks) {
            verified.add(run(check, figures));
        }
        return new Verification(verified);
    }

    private static Verified run(Check check, Figures figures) {
        Optional<String> missing = check.card().needs().filter(file -> !figures.has(file));
        if (missing.isPresent()) {
            return new Verified(check.card(), List.of(), missing);
        }
        try {
            return new Verified(check.card(), check.compare(figures), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean hasFailed() {
        return checks.stream().anyMatch(Verified::hasFailed);
    }
}
