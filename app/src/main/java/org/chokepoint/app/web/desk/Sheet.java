// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of the desk's pack that curators write, and by which columns two rows are about the same. */
public enum Sheet {
    CAPABILITY("capability.csv", List.of("item", "country", "year", "source")),
    FACT("facts.csv", List.of("item", "firm", "predicate", "place", "partner", "period", "basis", "source"));

    private final String file;
    private final List<String> subject;

    Sheet(String file, List<String> subject) {
        this.file = file;
        this.subject = subject;
    }

    public String file() {
        return file;
    }

    boolean sameSubject(Map<String, String> one, Map<String, String> other) {
        return subject.stream()
                .allMatch(column -> Objects.equals(one.getOrDefault(column, ""), other.getOrDefault(column, "")));
    }
}
