// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How one publisher writes countries, with the years in which each code is valid. Codes are text. */
public final class Dialect {
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,2}");

    private final String name;
    private final List<DialectRow> rows;
    private final Map<String, List<DialectRow>> byCode;

    /** Refuses rows that give one code two meanings in the same year. */
    Dialect(String name, List<DialectRow> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.byCode = rows.stream().collect(Collectors.groupingBy(DialectRow::code));
        byCode.values().forEach(this::demandOneMeaningAYear);
    }

    public String name() {
        return name;
    }

    /** All codes of all years, for a database to join on {@code code} and the years. */
    public List<DialectRow> rows() {
        return rows;
    }

    /** The codes valid in one year; none stands twice. */
    public List<DialectRow> rows(int year) {
        return rows.stream().filter(row -> row.covers(year)).toList();
    }

    /** What the code means in that year; empty if it is unknown or not valid then. */
    public Optional<AreaCode> find(String code, int year) {
        return meanings(code).stream()
                .filter(row -> row.covers(year))
                .map(DialectRow::area)
                .findFirst();
    }

    /** What the code means in whichever years, so that a refusal can say that it ended in 2005. */
    public List<DialectRow> meanings(String code) {
        return byCode.getOrDefault(normal(code), List.of());
    }

    /** The code as the tables hold it: no spaces, capitals, numbers of three digits ({@code 4} is {@code 004}). */
    public static String normal(String code) {
        String bare = code.strip().toUpperCase(Locale.ROOT);
        return SHORT_NUMBER.matcher(bare).matches() ? "0".repeat(3 - bare.length()) + bare : bare;
    }

    private void demandOneMeaningAYear(List<DialectRow> meanings) {
        for (int i = 0; i < meanings.size(); i++) {
            for (DialectRow later : meanings.subList(i + 1, meanings.size())) {
                DialectRow one = meanings.get(i);
                if (one.overlaps(later)) {
                    throw new IllegalArgumentException(
                            "%s code (%s) means %s in %s and %s in %s, which overlap. Maybe a last year is missing."
                                    .formatted(
                                            name, one.code(), one.place(), one.years(), later.place(), later.years()));
                }
            }
        }
    }
}
