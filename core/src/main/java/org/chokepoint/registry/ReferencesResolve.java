// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Fact;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.RowRef;
import org.chokepoint.domain.Rung;
import org.chokepoint.domain.Site;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.WayOut;

/** Every id is defined once, and every id that is used is defined. */
final class ReferencesResolve implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        new Check(pack, around.known(), findings).all();
    }

    private record Check(Pack pack, Registry known, Findings findings) {
        void all() {
            Set<String> items = defined(
                    pack.items(),
                    Item::id,
                    Item::row,
                    "Item",
                    id -> known.findItem(id).isPresent());
            Set<String> firms = defined(
                    pack.firms(),
                    Firm::id,
                    Firm::row,
                    "Firm",
                    id -> known.findFirm(id).isPresent());
            Set<String> sources = defined(
                    pack.sources(),
                    SourceCard::id,
                    SourceCard::row,
                    "Source",
                    id -> known.findSource(id).isPresent());
            Predicate<String> item =
                    id -> items.contains(id) || known.findItem(id).isPresent();
            Predicate<String> firm =
                    id -> firms.contains(id) || known.findFirm(id).isPresent();
            uses(item, firm);
            cites(sources::contains);
        }

        private void uses(Predicate<String> item, Predicate<String> firm) {
            use(pack.items(), Item::gradeOf, Item::row, "Item", item);
            use(pack.codes(), one(CodeLink::item), CodeLink::row, "Item", item);
            use(pack.recipes(), one(RecipeEdge::item), RecipeEdge::row, "Item", item);
            use(pack.recipes(), one(RecipeEdge::input), RecipeEdge::row, "Input", item);
            use(pack.rungs(), Rung::item, Rung::row, "Item", item);
            use(pack.sites(), one(Site::firm), Site::row, "Firm", firm);
            use(pack.sites(), Site::item, Site::row, "Item", item);
            use(pack.firms(), Firm::parent, Firm::row, "Parent", firm);
            use(pack.suppliers(), one(Supply::item), Supply::row, "Item", item);
            use(pack.suppliers(), Supply::firm, Supply::row, "Firm", firm);
            use(pack.capabilities(), one(CapabilityFact::item), CapabilityFact::row, "Item", item);
            use(pack.facts(), Fact::item, Fact::row, "Item", item);
            use(pack.facts(), Fact::firm, Fact::row, "Firm", firm);
            use(pack.options(), WayOut::item, WayOut::row, "Item", item);
        }

        private void cites(Predicate<String> source) {
            use(pack.codes(), one(CodeLink::source), CodeLink::row, "Source", source);
            use(pack.recipes(), one(RecipeEdge::source), RecipeEdge::row, "Source", source);
            use(pack.firms(), one(Firm::source), Firm::row, "Source", source);
            use(pack.sites(), one(Site::source), Site::row, "Source", source);
            use(pack.suppliers(), one(Supply::source), Supply::row, "Source", source);
            use(pack.capabilities(), one(CapabilityFact::source), CapabilityFact::row, "Source", source);
            use(pack.facts(), one(Fact::source), Fact::row, "Source", source);
            use(pack.options(), one(WayOut::source), WayOut::row, "Source", source);
        }

        private <T> Set<String> defined(
                List<T> rows,
                Function<T, String> id,
                Function<T, RowRef> row,
                String what,
                Predicate<String> elsewhere) {
            Set<String> ids = new HashSet<>();
            for (T one : rows) {
                String name = id.apply(one);
                if (!ids.add(name)) {
                    findings.error(row.apply(one), "%s (%s) is defined twice.".formatted(what, name));
                } else if (elsewhere.test(name)) {
                    findings.error(
                            row.apply(one),
                            "%s (%s) is defined by another pack already. Maybe refer to it, or choose another id."
                                    .formatted(what, name));
                }
            }
            return ids;
        }

        private <T> void use(
                List<T> rows,
                Function<T, Optional<String>> id,
                Function<T, RowRef> row,
                String what,
                Predicate<String> exists) {
            for (T one : rows) {
                id.apply(one)
                        .filter(name -> !exists.test(name))
                        .ifPresent(name -> findings.error(
                                row.apply(one),
                                "%s (%s) is not defined. Maybe it is misspelt, or its row was refused."
                                        .formatted(what, name)));
            }
        }

        private static <T> Function<T, Optional<String>> one(Function<T, String> id) {
            return row -> Optional.of(id.apply(row));
        }
    }
}
