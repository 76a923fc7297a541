// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chokepoint.domain.Hhi;
import org.chokepoint.measures.dependence.Criterion;
import org.chokepoint.measures.dependence.Robustness;

/** How the products of a board can be ordered. The largest come first where a number decides. */
public enum BoardOrder {
    /** As the board ranks them: the most dependent first. */
    RANK(one -> 0.0),
    IMPORTS(one -> -(double) one.trade().imports()),
    IMPORT_HHI(one -> -one.trade().importHhi().map(Hhi::fraction).orElse(-1.0)),
    WORLD_HHI(one -> -one.trade().world().hhi().fraction()),
    RATIO(one -> -Criterion.IMPORTS_OVER_EXPORTS.of(one.trade()).orElse(-1)),
    DRAWS(one -> -one.robustness().map(Robustness::probability).orElse(-1.0)),
    YEARS(one -> -(double) one.yearsOver()),
    CODE(one -> Double.parseDouble(one.trade().hs6()));

    /** Without state, as every key of this list is. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Comparator<Dependency> order;

    BoardOrder(Function<Dependency, Double> key) {
        this.order = Comparator.comparing(key);
    }

    /** By its word, such as {@code import-hhi}. */
    public static BoardOrder parse(String word) {
        for (BoardOrder one : values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException("Order (%s) is not known. Maybe rank or imports.".formatted(word));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The products in this order.
     *
     * @param reversed the other way round
     */
    public List<Dependency> of(List<Dependency> products, boolean reversed) {
        if (reversed && this == RANK) {
            List<Dependency> last = new ArrayList<>(products);
            Collections.reverse(last);
            return last;
        }
        return products.stream().sorted(reversed ? order.reversed() : order).toList();
    }
}
