// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** Grams a mole of each element, as a source of the packs states them. */
public record AtomicWeights(Map<String, BigDecimal> grams) {
    /** Digits kept where a quotient does not end. */
    static final MathContext DIGITS = MathContext.DECIMAL64;

    public AtomicWeights {
        grams = Map.copyOf(grams);
    }

    /** The element's part of the compound by weight; none if a weight is not known or the element is not in it. */
    public Optional<BigDecimal> part(String element, Formula compound) {
        if (!compound.atoms().containsKey(element)
                || !grams.keySet().containsAll(compound.atoms().keySet())) {
            return Optional.empty();
        }
        BigDecimal all = compound.atoms().entrySet().stream()
                .map(atom -> weight(atom.getKey(), atom.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                weight(element, compound.atoms().getOrDefault(element, 0)).divide(all, DIGITS));
    }

    private BigDecimal weight(String element, int atoms) {
        return grams.getOrDefault(element, BigDecimal.ZERO).multiply(BigDecimal.valueOf(atoms));
    }
}
