// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a pack and their columns. The required columns must be filled in every row. */
enum Layout {
    SOURCES("sources.csv", "id title publisher licence grade", "url year note"),
    ITEMS("items.csv", "id name_en name_zh kind stage", "aliases grade_of lists note"),
    CODES("codes.csv", "item revision specificity source", "hs6 country national share_low share_high note"),
    RECIPES("recipes.csv", "item input role source", "group share_low share_high essentiality lag_days note"),
    CHAINS("chains.csv", "chain chain_en chain_zh rung order rung_en rung_zh", "item metal"),
    FIRMS("firms.csv", "id name_en headquarters source", "name_zh lei parent note"),
    SITES("sites.csv", "id firm country source", "place item capacity unit year note"),
    SUPPLIERS(
            "suppliers.csv",
            "item market source",
            "firm country production_country share share_low share_high volume unit words year statement"),
    CAPABILITY("capability.csv", "item country level reading source statement", "up_to year"),
    FACTS(
            "facts.csv",
            "predicate source",
            "item firm place partner period value low high words unit basis state locator statement"),
    OPTIONS(
            "options.csv",
            "id item kind name basis source",
            "place capacity capacity_unit cost_low cost_high currency cost_year lead_years_low lead_years_high"
                    + " statement");

    private final String file;
    private final String required;
    private final String optional;

    Layout(String file, String required, String optional) {
        this.file = file;
        this.required = required;
        this.optional = optional;
    }

    String file() {
        return file;
    }

    List<String> required() {
        return words(required);
    }

    boolean knows(String column) {
        return columns().anyMatch(column::equals);
    }

    /** The known column that begins like the unknown one, for a hint. */
    Optional<String> nearest(String unknown) {
        String start = unknown.substring(0, Math.min(2, unknown.length()));
        return columns().filter(column -> column.startsWith(start)).findFirst();
    }

    /** Those that must be filled, then the others. */
    List<String> list() {
        return columns().toList();
    }

    private Stream<String> columns() {
        return Stream.concat(words(required).stream(), words(optional).stream());
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    static Layout ofFile(String name) {
        return Arrays.stream(values())
                .filter(layout -> layout.file.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("File (%s) is no part of a pack.".formatted(name)));
    }

    static boolean isFile(String name) {
        return Arrays.stream(values()).anyMatch(layout -> layout.file.equals(name));
    }
}
