// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.Rounding;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.SupplyWords;
import org.chokepoint.registry.Registry;

/** Who supplies one item: firms and countries, with what is known of their shares. */
public final class SupplyPicture {
    /** Percent, as printed: each of two shares may be half a point less. */
    private static final double NEARLY_ALL = 90;

    private static final double MOST = 80;
    private static final double HALF = 50;
    private static final Set<SupplyWords> A_HANDFUL =
            Set.of(SupplyWords.SOLE, SupplyWords.ONE_OR_TWO, SupplyWords.DUOPOLY);

    private final List<Supply> suppliers;
    private final FirmShares firms;
    private final Map<String, Interval> countries;
    private final Registry registry;

    private SupplyPicture(
            Registry registry, List<Supply> suppliers, FirmShares firms, Map<String, Interval> countries) {
        this.registry = registry;
        this.suppliers = suppliers;
        this.firms = firms;
        this.countries = countries;
    }

    public static SupplyPicture of(String item, Registry registry, WorldShares shares, int year) {
        List<Supply> known = registry.suppliersOf(item).stream()
                .filter(supply -> Known.by(year, supply.year(), registry.source(supply.source())))
                .sorted(Comparator.comparing((Supply supply) -> !supply.ofWorld())
                        .thenComparingInt(supply -> -supply.year().orElse(0))
                        .thenComparingDouble(
                                supply -> -supply.share().map(Interval::low).orElse(0.0))
                        .thenComparing(Supply::supplier))
                .toList();
        return new SupplyPicture(registry, known, FirmShares.of(known), countries(item, known, shares));
    }

    /** Newest statement a country: production shares first, then what sources say of its makers. */
    private static Map<String, Interval> countries(String item, List<Supply> known, WorldShares shares) {
        Map<String, Interval> countries = new HashMap<>();
        for (Predicate quantity : List.of(Predicate.PRODUCTION, Predicate.WORLD_SHARE_OF_PRODUCTION)) {
            for (WorldShare share : shares.countriesOf(item, quantity)) {
                countries.putIfAbsent(share.place(), share.percent());
            }
        }
        for (Supply supply : known) {
            if (supply.ofWorld() && supply.share().isPresent()) {
                supply.country()
                        .ifPresent(country ->
                                countries.putIfAbsent(country, supply.share().get()));
            }
        }
        return countries;
    }

    /** All statements about suppliers, world market first, newest first. */
    public List<Supply> suppliers() {
        return suppliers;
    }

    public FirmShares firms() {
        return firms;
    }

    /** What follows from the statements for each share and for the concentration; worked out anew at each call. */
    public SupplyBounds bounds() {
        return StatedSupply.bounds(registry, suppliers, firms);
    }

    /** Countries with a known share of world supply, the largest first. */
    public List<Map.Entry<String, Interval>> countries() {
        return countries.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Interval> one) ->
                                -one.getValue().low())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** The supplier's country: where it produces if a single one is known, else where it has its seat. */
    private Optional<String> homeOf(Supply supply) {
        if (supply.madeIn().size() == 1) {
            return supply.madeIn().stream().findFirst();
        }
        return supply.country()
                .or(() -> supply.firm().flatMap(registry::findFirm).map(firm -> firm.headquarters()));
    }

    /** How few hands outside the area hold the item. */
    public Tightness tightnessFor(Area area, int year) {
        Set<String> members = area.membersIn(year);
        List<Supply> foreign = foreign(members);
        if (foreign.stream()
                        .anyMatch(supply ->
                                supply.words().filter(A_HANDFUL::contains).isPresent())
                || twoForeignFirmsHoldNearlyAll(members)) {
            return Tightness.FEW_FIRMS;
        }
        double largest = countries.entrySet().stream()
                .filter(one -> !members.contains(one.getKey()))
                .mapToDouble(one -> one.getValue().low())
                .max()
                .orElse(0);
        if (largest >= HALF) {
            return largest >= MOST ? Tightness.ONE_COUNTRY : Tightness.HALF_ONE_COUNTRY;
        }
        return foreign.isEmpty() && largest == 0 ? Tightness.BLIND : Tightness.NAMED;
    }

    private boolean twoForeignFirmsHoldNearlyAll(Set<String> members) {
        List<Supply> two = firms.set().stream()
                .sorted(Comparator.comparingDouble(
                        supply -> -supply.share().map(Interval::low).orElse(0.0)))
                .limit(2)
                .toList();
        boolean abroad = !two.isEmpty() && two.stream().noneMatch(supply -> isHome(supply, members));
        return abroad && bounds().leastOfTwo() >= NEARLY_ALL - 2 * Rounding.MOST;
    }

    /**
     * World suppliers outside the area, those that matter most first, each with its newest statement that says how much
     * it supplies. A country as a whole is left out where one of its firms is named, unless it is said to be few firms.
     */
    public List<Supply> foreign(Set<String> members) {
        Map<String, Supply> newest = new LinkedHashMap<>();
        suppliers.stream()
                .filter(Supply::ofWorld)
                .filter(supply -> !isHome(supply, members))
                .sorted(Comparator.comparing((Supply supply) -> !saysHowMuch(supply))
                        .thenComparingInt(supply -> -supply.year().orElse(0)))
                .forEach(supply -> newest.putIfAbsent(supply.supplier(), supply));
        Set<Optional<String>> homesOfFirms = newest.values().stream()
                .filter(supply -> supply.firm().isPresent())
                .map(this::homeOf)
                .collect(Collectors.toSet());
        return newest.values().stream()
                .filter(supply -> !isSmall(supply))
                .filter(supply ->
                        supply.firm().isPresent() || handful(supply) || !homesOfFirms.contains(homeOf(supply)))
                .sorted(Comparator.comparing((Supply supply) -> !handful(supply))
                        .thenComparingDouble(
                                supply -> -supply.share().map(Interval::low).orElse(0.0)))
                .toList();
    }

    private static boolean saysHowMuch(Supply supply) {
        return supply.share().isPresent()
                || supply.words().filter(words -> words != SupplyWords.NAMED).isPresent();
    }

    private static boolean isSmall(Supply supply) {
        return supply.words()
                .filter(word -> word == SupplyWords.ENTRANT || word == SupplyWords.NEGLIGIBLE)
                .isPresent();
    }

    private static boolean handful(Supply supply) {
        return supply.words().filter(A_HANDFUL::contains).isPresent();
    }

    private boolean isHome(Supply supply, Set<String> members) {
        return homeOf(supply).filter(members::contains).isPresent();
    }
}
