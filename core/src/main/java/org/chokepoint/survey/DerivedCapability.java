// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Capability;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.SupplyWords;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.Evidence.Kind;
import org.chokepoint.survey.Evidence.Stance;

/**
 * Capability that nobody states but that follows from other facts: a country with production, or that hosts a volume
 * supplier, makes the item in volume, in a grade unknown. A country that makes 30 percent of the world's supply, or
 * hosts the sole supplier, is an exporter. A firm's headquarters prove nothing.
 */
final class DerivedCapability {
    /** Percent of world supply from which a country counts as an exporter. */
    static final double EXPORTER_SHARE = 30;

    private static final List<Predicate> PRODUCTION =
            List.of(Predicate.PRODUCTION, Predicate.WORLD_SHARE_OF_PRODUCTION);

    private final Registry registry;
    private final WorldShares shares;

    DerivedCapability(Registry registry, WorldShares shares) {
        this.registry = registry;
        this.shares = shares;
    }

    Optional<CapabilityRange> of(String item, Area area, int year) {
        List<Evidence> exporter = new ArrayList<>();
        List<Evidence> volume = new ArrayList<>();
        for (Predicate quantity : PRODUCTION) {
            production(item, quantity, area, year, exporter, volume);
        }
        Set<String> members = area.membersIn(year);
        for (Supply supply : registry.suppliersOf(item)) {
            boolean here = supply.madeIn().stream().anyMatch(members::contains);
            boolean known = supply.year().filter(at -> at > year).isEmpty();
            if (here && known && supply.ofWorld()) {
                supplier(supply, area, exporter, volume);
            }
        }
        List<Evidence> best = exporter.isEmpty() ? volume : exporter;
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Capability high = Capability.EXPORTER;
        Capability low = exporter.isEmpty() ? Capability.LOW_GRADE_VOLUME : high;
        Optional<Integer> newest =
                best.stream().map(Evidence::year).flatMap(Optional::stream).max(Integer::compare);
        return Optional.of(new CapabilityRange(low, high, newest, true, best));
    }

    private void production(
            String item, Predicate quantity, Area area, int year, List<Evidence> exporter, List<Evidence> volume) {
        List<WorldShare> made = shares.membersOf(item, quantity, area, year).stream()
                .filter(share -> share.percent().high() > 0)
                .toList();
        if (made.isEmpty()) {
            return;
        }
        Interval joint = shares.joint(item, quantity, area, year).orElseThrow();
        boolean large = joint.low() >= EXPORTER_SHARE;
        WorldShare first = made.get(0);
        String summary = "%s makes %s %% of world supply (%d, %s), so it makes the item in volume%s"
                .formatted(
                        area.name().en(), percent(joint), first.year(), first.basis(), large ? "" : ", grade unknown");
        Evidence evidence = new Evidence(
                large ? Kind.WORLD_SHARE : Kind.HAS_PRODUCTION,
                Stance.CONTEXT,
                summary,
                "",
                Optional.of(first.year()),
                registry.source(first.source()),
                first.row());
        (large ? exporter : volume).add(evidence);
    }

    private void supplier(Supply supply, Area area, List<Evidence> exporter, List<Evidence> volume) {
        boolean alone = supply.madeIn().size() == 1;
        double share = supply.share().map(Interval::low).orElse(0.0);
        boolean sole = supply.words()
                .filter(word -> word == SupplyWords.SOLE || word == SupplyWords.ONE_OR_TWO)
                .isPresent();
        boolean large = alone && (share >= EXPORTER_SHARE || sole);
        boolean sells =
                share > 0 || supply.words().filter(SupplyWords::meansVolume).isPresent();
        if (!large && !sells) {
            return;
        }
        String summary = "a supplier makes it in %s (%s%s)"
                .formatted(area.name().en(), supply.supplier(), large ? ", much of world supply" : ", grade unknown");
        (large ? exporter : volume)
                .add(new Evidence(
                        large ? Kind.WORLD_SHARE : Kind.HOSTS_SUPPLIER,
                        Stance.CONTEXT,
                        summary,
                        supply.statement(),
                        supply.year(),
                        registry.source(supply.source()),
                        supply.row().toString()));
    }

    private static String percent(Interval share) {
        return share.isPoint() ? "%.1f".formatted(share.low()) : "%.1f to %.1f".formatted(share.low(), share.high());
    }
}
