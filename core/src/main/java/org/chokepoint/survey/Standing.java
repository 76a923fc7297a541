// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Predicate;
import org.chokepoint.store.Edition;

/**
 * Where an area stands in the world: as an economy, and in each item of the registry. See docs/methods/standing.md.
 *
 * @param trade the exports that were ranked; none if none are loaded
 * @param said shares that sources print, to stand beside what is counted
 */
public record Standing(
        Area area,
        int year,
        List<IndicatorStanding> indicators,
        List<ItemStanding> items,
        Optional<TradeChoice> trade,
        List<SaidShare> said) {
    public Standing {
        indicators = List.copyOf(indicators);
        items = List.copyOf(items);
        said = List.copyOf(said);
    }

    /** As known up to the year. */
    public static Standing gather(Edition edition, Area area, int year) {
        Optional<TradeChoice> trade = TradeChoice.upTo(edition, year);
        return new Standing(
                area,
                year,
                IndicatorStanding.of(edition, area, year),
                ItemStanding.of(edition, area, year, trade),
                trade,
                SaidShare.of(edition, area, year));
    }

    /** The items of which the quantity is known for somebody. */
    public List<ItemStanding> of(Predicate quantity) {
        return items.stream().filter(one -> one.of() == quantity).toList();
    }

    /** In how many of these the area is the world's first. */
    public static long firsts(List<ItemStanding> items) {
        return items.stream()
                .filter(one -> one.now().map(Position::isFirst).orElse(false))
                .count();
    }

    public Optional<IndicatorStanding> find(String code) {
        return indicators.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<ItemStanding> find(String item, Predicate quantity) {
        return items.stream()
                .filter(one -> one.of() == quantity && one.item().id().equals(item))
                .findFirst();
    }
}
