// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.domain.RowRef;

/** Collects findings while a pack is read and judged. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    public void error(String file, long line, String message) {
        found.add(new Finding(Finding.Severity.ERROR, file, line, message));
    }

    public void error(RowRef row, String message) {
        error(row.file(), row.line(), message);
    }

    public void warning(String file, long line, String message) {
        found.add(new Finding(Finding.Severity.WARNING, file, line, message));
    }

    public void warning(RowRef row, String message) {
        warning(row.file(), row.line(), message);
    }

    public void addAll(Findings others) {
        found.addAll(others.found);
    }

    public List<Finding> list() {
        return List.copyOf(found);
    }

    public List<Finding> errors() {
        return found.stream().filter(Finding::isError).toList();
    }
}
