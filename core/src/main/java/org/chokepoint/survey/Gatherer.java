// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.Specificity;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.survey.Evidence.Stance;

/** Brings together, from registry and store, all that a verdict about one area in one year may rest on. */
final class Gatherer {
    private final Registry registry;
    private final Area area;
    private final int year;
    private final Set<String> codes;
    private final CitedCapability cited;
    private final DerivedCapability derived;
    private final Map<String, List<FactRow>> dependence;
    private final Map<String, List<FactRow>> quantities;
    private final Map<String, List<FactRow>> trade;
    private final ComputedDependence computed;
    private final TradeEvidence loaded;

    /**
     * @param codes the codes under which facts about the area are filed: its own, and those of blocs that had the same
     *     members in the year
     */
    Gatherer(Edition edition, WorldShares shares, Area area, Set<String> codes, int year) {
        this.registry = edition.registry();
        this.area = area;
        this.year = year;
        this.codes = Set.copyOf(codes);
        this.cited = new CitedCapability(registry);
        this.derived = new DerivedCapability(registry, shares);
        this.dependence = ask(edition, FactRow.DEPENDENCE);
        this.quantities = ask(edition, FactRow.QUANTITIES);
        this.trade = ask(edition, FactRow.TRADE);
        this.computed = new ComputedDependence(registry);
        this.loaded = new TradeEvidence(edition, area, year);
    }

    private Map<String, List<FactRow>> ask(Edition edition, Question<FactRow> question) {
        return new TreeSet<>(codes)
                .stream()
                        .flatMap(code -> edition.ask(question, Map.of("place", code)).stream())
                        .filter(fact -> Known.by(year, fact.year(), registry.source(fact.source())))
                        .collect(Collectors.groupingBy(FactRow::item));
    }

    ItemEvidence of(Item item) {
        CitedCapability.Cited stated = cited.of(item.id(), area, codes, year);
        return new ItemEvidence(
                item,
                area,
                year,
                stated.range(),
                stated.aside(),
                derived.of(item, area, year),
                dependences(item.id()),
                loaded.of(item.id()).or(() -> trade(item.id())));
    }

    private List<Dependence> dependences(String item) {
        List<Dependence> all = new ArrayList<>();
        for (FactRow fact : dependence.getOrDefault(item, List.of())) {
            Dependence.percentOf(fact.predicate(), fact.value(), fact.words()).ifPresent(percent -> {
                var content = new Evidence.DependenceStated(
                        fact.place(), fact.predicate(), percent, fact.period(), fact.basis());
                all.add(new Dependence(percent, fact.year(), evidence(fact, content)));
            });
        }
        boolean stated = all.stream().anyMatch(one -> one.isRecentAt(year));
        if (!stated) {
            List<FactRow> observed = quantities.getOrDefault(item, List.of()).stream()
                    .filter(fact -> fact.predicate() == Predicate.PRODUCTION
                            || specificity(item, fact.basis()).showsItem())
                    .toList();
            computed.of(observed).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(one -> -one.year().orElse(0)));
        return all;
    }

    /**
     * The newest year in which both sides are stated in one unit under codes of the item; the basis of a trade fact
     * names the code, whose specificity decides what it shows.
     */
    private Optional<TradeBalance> trade(String item) {
        return trade.getOrDefault(item, List.of()).stream()
                .filter(fact -> fact.value().isPresent() && fact.year().isPresent())
                .collect(Collectors.groupingBy(fact -> List.of(fact.period(), fact.unit(), fact.source())))
                .values()
                .stream()
                .filter(rows -> has(rows, Predicate.IMPORT_VALUE) && has(rows, Predicate.EXPORT_VALUE))
                .filter(rows -> rows.get(0).isOfWholeYear())
                .max(Comparator.comparingInt(
                                (List<FactRow> rows) -> rows.get(0).year().orElseThrow())
                        .thenComparing(
                                rows -> registry.source(rows.get(0).source()).grade(), Comparator.reverseOrder())
                        .thenComparing(
                                rows -> rows.get(0).source() + rows.get(0).unit()))
                .map(rows -> balance(item, rows));
    }

    private static boolean has(List<FactRow> rows, Predicate flow) {
        return rows.stream().anyMatch(fact -> fact.predicate() == flow);
    }

    private TradeBalance balance(String item, List<FactRow> rows) {
        Specificity weakest = rows.stream()
                .map(fact -> specificity(item, fact.basis()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Evidence> evidence = rows.stream()
                .map(fact -> evidence(
                        fact,
                        new Evidence.TradeFlow(
                                fact.place(),
                                fact.predicate(),
                                fact.value().orElseThrow().low(),
                                fact.unit(),
                                fact.basis(),
                                specificity(item, fact.basis()))))
                .toList();
        return new TradeBalance(
                sum(rows, Predicate.IMPORT_VALUE), sum(rows, Predicate.EXPORT_VALUE), weakest, evidence);
    }

    private Specificity specificity(String item, String basis) {
        return registry.codesOf(item).stream()
                .filter(link -> link.code()
                        .filter(code -> basis.contains(code.revision() + " " + code.code()))
                        .isPresent())
                .map(CodeLink::specificity)
                .max(Comparator.naturalOrder())
                .orElse(Specificity.BASKET);
    }

    private static double sum(List<FactRow> rows, Predicate flow) {
        return rows.stream()
                .filter(fact -> fact.predicate() == flow)
                .map(fact -> fact.value().orElseThrow())
                .mapToDouble(Interval::low)
                .sum();
    }

    private Evidence evidence(FactRow fact, Evidence.Content content) {
        return new Evidence(
                content, Stance.CONTEXT, fact.statement(), fact.year(), registry.source(fact.source()), fact.ref());
    }
}
