// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Capability;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Kind;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.SupplyWords;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.Evidence.Stance;

/**
 * Capability that nobody states but that follows from other facts: a country with production, or that hosts a volume
 * supplier, makes the item in volume, in a grade unknown. A country that makes 30 percent of the world's supply, or
 * hosts the sole supplier, is an exporter. A firm's headquarters prove nothing, except for software, standards and
 * know-how, which are made where their maker sits.
 */
final class DerivedCapability {
    /** Percent of world supply from which a country counts as an exporter. */
    static final double EXPORTER_SHARE = 30;

    private static final List<Predicate> PRODUCTION =
            List.of(Predicate.PRODUCTION, Predicate.WORLD_SHARE_OF_PRODUCTION);
    private static final Set<SupplyWords> ALONE = Set.of(SupplyWords.SOLE, SupplyWords.ONE_OR_TWO);

    private final Registry registry;
    private final WorldShares shares;

    DerivedCapability(Registry registry, WorldShares shares) {
        this.registry = registry;
        this.shares = shares;
    }

    Optional<CapabilityRange> of(Item item, Area area, int year) {
        List<Evidence> found = new ArrayList<>();
        for (Predicate quantity : PRODUCTION) {
            production(item.id(), quantity, area, year).ifPresent(found::add);
        }
        for (Supply supply : registry.suppliersOf(item.id())) {
            if (supply.ofWorld() && Known.by(year, supply.year(), registry.source(supply.source()))) {
                supplier(item, supply, area, year).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> large = found.stream().filter(DerivedCapability::isLarge).toList();
        List<Evidence> volume = found.stream().filter(one -> !isLarge(one)).toList();
        return Optional.of(new CapabilityRange(
                large.isEmpty() ? Capability.LOW_GRADE_VOLUME : Capability.EXPORTER,
                Capability.EXPORTER,
                large.isEmpty(),
                found.stream().map(Evidence::year).flatMap(Optional::stream).max(Integer::compare),
                true,
                large.isEmpty() ? volume : large,
                large.isEmpty() ? List.of() : volume));
    }

    private static boolean isLarge(Evidence evidence) {
        if (evidence.content() instanceof Evidence.WorldSharePart part) {
            return part.large();
        }
        return evidence.content() instanceof Evidence.SupplierHosted hosted && hosted.large();
    }

    private Optional<Evidence> production(String item, Predicate quantity, Area area, int year) {
        List<WorldShare> made = shares.membersOf(item, quantity, area, year).stream()
                .filter(WorldShare::isThere)
                .toList();
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Interval joint = shares.joint(item, quantity, area, year).orElseThrow();
        WorldShare first = made.get(0);
        return Optional.of(new Evidence(
                new Evidence.WorldSharePart(area.code(), joint, first.basis(), joint.low() >= EXPORTER_SHARE),
                Stance.CONTEXT,
                "",
                Optional.of(first.year()),
                registry.source(first.source()),
                first.row()));
    }

    private Optional<Evidence> supplier(Item item, Supply supply, Area area, int year) {
        Set<String> places = placesOf(item, supply);
        if (places.stream().noneMatch(area.membersIn(year)::contains)) {
            return Optional.empty();
        }
        double share = supply.share().map(Interval::low).orElse(0.0);
        boolean sole = supply.words().filter(ALONE::contains).isPresent();
        boolean large = places.size() == 1 && (share >= EXPORTER_SHARE || sole);
        boolean sells =
                share > 0 || supply.words().filter(SupplyWords::meansVolume).isPresent();
        if (!large && !sells) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                new Evidence.SupplierHosted(area.code(), supply.supplier(), supply.share(), large),
                Stance.CONTEXT,
                supply.statement(),
                supply.year(),
                registry.source(supply.source()),
                supply.row().toString()));
    }

    private Set<String> placesOf(Item item, Supply supply) {
        boolean madeWhereItsMakerSits =
                item.kind() == Kind.SOFTWARE && supply.madeIn().isEmpty();
        if (!madeWhereItsMakerSits) {
            return supply.madeIn();
        }
        return supply.firm()
                .flatMap(registry::findFirm)
                .map(Firm::headquarters)
                .or(supply::country)
                .map(Set::of)
                .orElse(Set.of());
    }
}
