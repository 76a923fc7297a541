// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;
import java.util.Set;

/**
 * What one source says of one supplier of an item.
 *
 * @param firm id of the firm, or empty when the supplier is a country as a whole
 * @param country seat of the makers when the supplier is a country as a whole
 * @param madeIn countries of production, where the source says
 * @param market {@code WORLD}, or the country whose home market, or the firm whose purchases the share is a share of
 * @param share percent of that market, 0 to 100
 * @param volume sold to that market a year, in {@code unit}
 */
public record Supply(
        String item,
        Optional<String> firm,
        Optional<String> country,
        Set<String> madeIn,
        String market,
        Optional<Interval> share,
        Optional<Double> volume,
        String unit,
        Optional<SupplyWords> words,
        Optional<Integer> year,
        String source,
        String statement,
        RowRef row) {
    public Supply {
        if (firm.isPresent() == country.isPresent()) {
            throw new IllegalArgumentException("A supplier of %s must be either a firm or a country, not %s."
                    .formatted(item, firm.isPresent() ? "both" : "neither"));
        }
        if (share.isEmpty() && words.isEmpty() && volume.isEmpty()) {
            throw new IllegalArgumentException(
                    "A supplier of %s has neither share, volume nor words. Maybe NAMED was meant.".formatted(item));
        }
        volume.filter(amount -> amount < 0).ifPresent(amount -> {
            throw new IllegalArgumentException(
                    "The volume (%s) of a supplier of %s is negative.".formatted(amount, item));
        });
        if (volume.isPresent() && unit.isBlank()) {
            throw new IllegalArgumentException(
                    "The volume (%s) of a supplier of %s has no unit.".formatted(volume.get(), item));
        }
        madeIn = Set.copyOf(madeIn);
    }

    public boolean ofWorld() {
        return market.equals("WORLD");
    }

    /** The firm's or country's id, for showing and grouping. */
    public String supplier() {
        return firm.or(() -> country).orElseThrow();
    }
}
