// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.chokepoint.domain.Hhi;
import org.chokepoint.measures.dependence.Criterion;
import org.chokepoint.measures.dependence.Robustness;

/** How the products of a board can be ordered. What has no such number comes last, whichever way round. */
public enum BoardOrder {
    /** As the board ranks them: the most dependent first. */
    RANK(false, one -> Optional.of(0.0)),
    IMPORTS(false, one -> Optional.of((double) one.trade().imports())),
    IMPORT_HHI(false, one -> one.trade().importHhi().map(Hhi::fraction)),
    WORLD_HHI(false, one -> Optional.of(one.trade().world().hhi().fraction())),
    RATIO(false, one -> boxed(Criterion.IMPORTS_OVER_EXPORTS.of(one.trade()))),
    DRAWS(false, one -> one.robustness().map(Robustness::probability)),
    YEARS(false, one -> Optional.of((double) one.yearsOver())),
    CODE(true, one -> Optional.of(Double.valueOf(one.trade().hs6())));

    private final boolean leastFirst;

    /** Without state, as every function of this list is. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Dependency, Optional<Double>> key;

    BoardOrder(boolean leastFirst, Function<Dependency, Optional<Double>> key) {
        this.leastFirst = leastFirst;
        this.key = key;
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
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

    /** Whether the least comes first, as long as nothing is turned round. */
    public boolean leastFirst() {
        return leastFirst;
    }

    /**
     * The products in this order.
     *
     * @param reversed the other way round
     */
    public List<Dependency> of(List<Dependency> products, boolean reversed) {
        Comparator<Dependency> rising =
                Comparator.comparingDouble(one -> key.apply(one).orElseThrow());
        List<Dependency> ordered = new ArrayList<>(products.stream()
                .filter(one -> key.apply(one).isPresent())
                .sorted(leastFirst ? rising : rising.reversed())
                .toList());
        if (reversed) {
            Collections.reverse(ordered);
        }
        products.stream().filter(one -> key.apply(one).isEmpty()).forEach(ordered::add);
        return ordered;
    }
}
