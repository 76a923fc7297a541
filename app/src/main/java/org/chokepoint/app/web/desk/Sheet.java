// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chokepoint.domain.NotKnownException;

/** The files of the desk's pack that curators write, and by which columns two rows are about the same. */
public enum Sheet {
    CAPABILITY("capability.csv", "item country year source"),
    FACT("facts.csv", "item firm predicate place partner period basis source");

    private final String file;
    private final String subject;

    Sheet(String file, String subject) {
        this.file = file;
        this.subject = subject;
    }

    public String file() {
        return file;
    }

    private List<String> subject() {
        return List.of(subject.split(" ", -1));
    }

    /** What a row is about, in short. */
    String about(Map<String, String> row) {
        return file + " "
                + subject().stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Sheet parse(String word) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new NotKnownException("Sheet (%s) is not known. Maybe capability or fact.".formatted(word)));
    }

    boolean sameSubject(Map<String, String> one, Map<String, String> other) {
        return subject().stream()
                .allMatch(column -> Objects.equals(one.getOrDefault(column, ""), other.getOrDefault(column, "")));
    }
}
