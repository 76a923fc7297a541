// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Bloc;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.store.Edition;

/** Who makes, holds and can make what part of the world's supply, item by item. */
public final class WorldShares {
    private static final Set<String> NO_COUNTRY = Set.of("WORLD", "OTHER");

    private final Map<String, List<WorldShare>> byItem;

    private WorldShares(List<WorldShare> shares) {
        this.byItem = shares.stream().collect(Collectors.groupingBy(WorldShare::item));
    }

    /** As known up to the year: for each item and quantity the newest year of the best source that has one. */
    public static WorldShares gather(Edition edition, int year) {
        return new WorldShares(edition.ask(WorldShare.ALL, Map.of("year", Integer.toString(year))));
    }

    /** All places' shares, the largest first. */
    public List<WorldShare> of(String item, Predicate quantity) {
        return all(item)
                .filter(share -> share.of() == quantity)
                .sorted(Comparator.comparingDouble(
                                (WorldShare share) -> -share.percent().low())
                        .thenComparing(WorldShare::place))
                .toList();
    }

    /** Shares of countries only, without the publisher's residual line. */
    public List<WorldShare> countriesOf(String item, Predicate quantity) {
        return of(item, quantity).stream()
                .filter(share -> !NO_COUNTRY.contains(share.place()))
                .toList();
    }

    /** The area's members' shares that are in the list, whatever their size; where none is, what a bloc has itself. */
    List<WorldShare> membersOf(String item, Predicate quantity, Area area, int year) {
        Set<String> members = area.membersIn(year);
        List<WorldShare> listed = of(item, quantity).stream()
                .filter(share -> members.contains(share.place()))
                .toList();
        return listed.isEmpty()
                ? of(item, quantity).stream()
                        .filter(share -> share.place().equals(area.code()))
                        .toList()
                : listed;
    }

    /**
     * The area's joint share; empty where no member is listed. Of a bloc it may be as much higher as the publisher's
     * residual line, which can hold further members.
     */
    public Optional<Interval> joint(String item, Predicate quantity, Area area, int year) {
        List<WorldShare> made = membersOf(item, quantity, area, year);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        double low = made.stream().mapToDouble(share -> share.percent().low()).sum();
        double high = made.stream().mapToDouble(share -> share.percent().high()).sum();
        double residual = area instanceof Bloc ? residual(item, quantity) : 0;
        return Optional.of(new Interval(Math.min(100, low), Math.min(100, high + residual)));
    }

    private double residual(String item, Predicate quantity) {
        return of(item, quantity).stream()
                .filter(share -> share.place().equals("OTHER"))
                .mapToDouble(share -> share.percent().high())
                .sum();
    }

    private Stream<WorldShare> all(String item) {
        return byItem.getOrDefault(item, List.of()).stream();
    }
}
