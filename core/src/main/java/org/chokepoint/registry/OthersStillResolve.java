// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Supply;

/** A new version of a pack still defines what other loaded packs refer to. */
final class OthersStillResolve implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        Registry known = around.known();
        Set<String> items = pack.items().stream().map(Item::id).collect(Collectors.toSet());
        Set<String> firms = pack.firms().stream().map(Firm::id).collect(Collectors.toSet());
        Predicate<String> noItem = id -> known.findItem(id).isEmpty() && !items.contains(id);
        Predicate<String> noFirm = id -> known.findFirm(id).isEmpty() && !firms.contains(id);
        for (Pack other : known.packs()) {
            itemsOf(other).filter(noItem).findFirst().ifPresent(id -> complain("item", id, other, findings));
            firmsOf(other).filter(noFirm).findFirst().ifPresent(id -> complain("firm", id, other, findings));
        }
    }

    private static Stream<String> itemsOf(Pack pack) {
        return Stream.of(
                        pack.recipes().stream().map(RecipeEdge::item),
                        pack.recipes().stream().map(RecipeEdge::input),
                        pack.suppliers().stream().map(Supply::item),
                        pack.capabilities().stream().map(CapabilityFact::item))
                .flatMap(ids -> ids);
    }

    private static Stream<String> firmsOf(Pack pack) {
        return pack.suppliers().stream().map(Supply::firm).flatMap(Optional::stream);
    }

    private static void complain(String what, String id, Pack other, Findings findings) {
        findings.error(
                what + "s.csv",
                0,
                "Pack %s refers to %s (%s), which would no longer be defined. Maybe keep its row."
                        .formatted(other.card().id(), what, id));
    }
}
