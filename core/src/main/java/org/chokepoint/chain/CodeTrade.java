// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.Map;
import java.util.Optional;

/**
 * Who sold and who bought a product, by the best of what is loaded.
 *
 * @param form how much the table tells
 * @param dataset the table, or the source of the figures
 * @param exports by place, with {@code WORLD}
 * @param imports by place; empty where nobody says who buys
 */
public record CodeTrade(
        TradeForm form, String dataset, int year, Map<String, Sums> exports, Map<String, Sums> imports) {
    /** What a world of all places is called. */
    public static final String WORLD = "WORLD";

    public CodeTrade {
        exports = Map.copyOf(exports);
        imports = Map.copyOf(imports);
    }

    public Sums world() {
        return exports.getOrDefault(WORLD, Sums.NONE);
    }

    /** What the place sold; nothing is a known nothing, as the table names all who sold. */
    public Sums exportsOf(String place) {
        return exports.getOrDefault(place, Sums.NONE);
    }

    /** What the place bought; none where the table does not name buyers. */
    public Optional<Sums> importsOf(String place) {
        return imports.isEmpty() ? Optional.empty() : Optional.of(imports.getOrDefault(place, Sums.NONE));
    }
}
