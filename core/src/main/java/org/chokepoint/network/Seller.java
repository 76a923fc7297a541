// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.SupplyWords;

/**
 * A firm that sells an item to the world, or a country as a whole.
 *
 * @param id of the firm, or the country's code
 * @param countries where it is known to produce; where nothing is known of a firm's plants, its seat
 * @param bySeat whether the seat stands in for the plants
 * @param firm whether it is a firm; else all makers of the country together
 * @param owner the firm's ultimate parent as far as it is known; else the id
 * @param share of world supply, percent, as said together with {@code words}
 * @param volume sold a year, in one unit for all sellers of the item to one firm
 * @param year of the newest statement
 * @param row where the newest statement stands
 */
public record Seller(
        String id,
        NavigableSet<String> countries,
        boolean bySeat,
        boolean firm,
        String owner,
        Optional<Interval> share,
        Optional<Double> volume,
        Optional<SupplyWords> words,
        Optional<Integer> year,
        Grade grade,
        String row) {
    public Seller {
        countries = java.util.Collections.unmodifiableNavigableSet(new TreeSet<>(countries));
        if (countries.isEmpty()) {
            throw new IllegalArgumentException("Seller %s has no country.".formatted(id));
        }
    }

    /** All who sell the item, wherever they are. */
    static Seller whole(String item) {
        return new Seller(
                item,
                new TreeSet<>(Set.of("WORLD")),
                false,
                true,
                item,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Grade.OFFICIAL,
                "");
    }

    /** What must be lost together so that the seller is lost. */
    NavigableSet<String> events(EventKind kind) {
        return switch (kind) {
            case COUNTRY -> countries;
            case FIRM, ITEM -> new TreeSet<>(Set.of(id));
            case PARENT -> new TreeSet<>(Set.of(owner));
        };
    }

    /** Whether it is one of those who are safe, or makes the item with them. */
    boolean isSafe(Set<String> safe) {
        return safe.contains(id) || countries.stream().anyMatch(safe::contains);
    }

    /** Whether it can be lost by events of the kind: a country's makers together are no firm, unless few by word. */
    boolean isLosable(EventKind kind) {
        return kind == EventKind.COUNTRY || firm || isOneOfFew();
    }

    /** Whether it is said that there is nobody else, or one other. */
    boolean isOneOfFew() {
        return words.filter(word ->
                        word == SupplyWords.SOLE || word == SupplyWords.ONE_OR_TWO || word == SupplyWords.DUOPOLY)
                .isPresent();
    }

    /** Whether it sells in volume, as far as is said. */
    boolean sellsInVolume() {
        return words.filter(SupplyWords::meansVolume).isPresent()
                || share.filter(part -> part.high() > 0).isPresent();
    }
}
