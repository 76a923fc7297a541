// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Predicate;
import org.chokepoint.store.Edition;

/**
 * An area's place in one item of the registry.
 *
 * @param of {@code PRODUCTION}, {@code RESERVES} or {@code EXPORT_VALUE}
 * @param now empty where the item's countries are known and the area is not among them
 * @param before in the earliest year with the same basis and unit (exports: the earliest loaded); none if there is none
 */
public record ItemStanding(Item item, Predicate of, Optional<Position> now, Optional<Position> before) {
    private static final List<Predicate> COUNTED = List.of(Predicate.PRODUCTION, Predicate.RESERVES);
    /** How many years back an earlier figure is sought. */
    private static final int BACK = 10;

    /** In every item of which somebody's production, reserves or exports are known, in the order of the registry. */
    static List<ItemStanding> of(Edition edition, Area area, int year, Optional<TradeChoice> trade) {
        List<WorldShares> years = new ArrayList<>();
        for (int back = 0; back <= BACK; back++) {
            years.add(WorldShares.gather(edition, year - back));
        }
        Optional<ExportRanks> exports = trade.map(choice -> new ExportRanks(edition, choice, area));
        List<ItemStanding> standings = new ArrayList<>();
        for (Item item : edition.registry().items()) {
            COUNTED.forEach(quantity -> counted(item, quantity, area, years).ifPresent(standings::add));
            exports.flatMap(ranks -> ranks.of(item)).ifPresent(standings::add);
        }
        return standings;
    }

    private static Optional<ItemStanding> counted(Item item, Predicate quantity, Area area, List<WorldShares> years) {
        List<WorldShare> newest = years.get(0).countriesOf(item.id(), quantity);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        WorldShare as = newest.get(0);
        Optional<Position> before = Optional.empty();
        for (WorldShares earlier : years) {
            List<WorldShare> then = earlier.countriesOf(item.id(), quantity);
            if (!then.isEmpty()
                    && then.get(0).year() < as.year()
                    && then.get(0).basis().equals(as.basis())
                    && then.get(0).unit().equals(as.unit())) {
                before = position(then, area);
            }
        }
        return Optional.of(new ItemStanding(item, quantity, position(newest, area), before));
    }

    private static Optional<Position> position(List<WorldShare> countries, Area area) {
        int year = countries.get(0).year();
        Set<String> members = area.membersIn(year);
        List<WorldShare> own = countries.stream()
                .filter(share -> members.contains(share.place()) && share.amount() > 0)
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        double amount = own.stream().mapToDouble(WorldShare::amount).sum();
        List<WorldShare> others = countries.stream()
                .filter(share -> !members.contains(share.place()) && share.amount() > 0)
                .toList();
        long above = others.stream().filter(share -> share.amount() > amount).count();
        Interval share = new Interval(
                Math.min(
                        100,
                        own.stream().mapToDouble(one -> one.percent().low()).sum()),
                Math.min(
                        100,
                        own.stream().mapToDouble(one -> one.percent().high()).sum()));
        WorldShare first = own.get(0);
        return Optional.of(new Position(
                year,
                Optional.of(amount),
                first.unit(),
                1 + Math.toIntExact(above),
                1 + others.size(),
                Optional.of(share),
                first.source(),
                first.row()));
    }
}
