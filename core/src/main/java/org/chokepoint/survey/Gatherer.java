// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.Specificity;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Evidence.Kind;
import org.chokepoint.survey.Evidence.Stance;

/** Brings together, from registry and store, all that a verdict about one area in one year may rest on. */
final class Gatherer {
    private final Registry registry;
    private final Area area;
    private final int year;
    private final CitedCapability cited;
    private final DerivedCapability derived;
    private final Map<String, List<FactRow>> dependence;
    private final Map<String, List<FactRow>> trade;

    Gatherer(Edition edition, WorldShares shares, Area area, int year) {
        this.registry = edition.registry();
        this.area = area;
        this.year = year;
        this.cited = new CitedCapability(registry);
        this.derived = new DerivedCapability(registry, shares);
        this.dependence = byItem(edition.ask(FactRow.DEPENDENCE, Map.of("place", area.code())));
        this.trade = byItem(edition.ask(FactRow.TRADE, Map.of("place", area.code())));
    }

    ItemEvidence of(Item item) {
        return new ItemEvidence(
                item,
                area,
                year,
                cited.of(item.id(), area, year),
                derived.of(item.id(), area, year),
                dependences(item.id()),
                trade(item.id()));
    }

    private List<Dependence> dependences(String item) {
        List<Dependence> all = new ArrayList<>();
        for (FactRow fact : dependence.getOrDefault(item, List.of())) {
            if (fact.year().filter(at -> at > year).isEmpty()) {
                Dependence.percentOf(fact.predicate(), fact.value(), fact.words())
                        .ifPresent(percent -> all.add(new Dependence(percent, fact.year(), evidence(fact, percent))));
            }
        }
        all.sort(Comparator.comparingInt(one -> -one.year().orElse(0)));
        return all;
    }

    private Evidence evidence(FactRow fact, Interval percent) {
        String summary = "%s of %s: %s %% imported (%s%s)"
                .formatted(
                        fact.predicate()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' '),
                        fact.place(),
                        percent(percent),
                        fact.period().isBlank() ? "undated" : fact.period(),
                        fact.basis().isBlank() ? "" : ", " + fact.basis());
        return new Evidence(
                Kind.DEPENDENCE,
                Stance.CONTEXT,
                summary,
                fact.statement(),
                fact.year(),
                registry.source(fact.source()),
                fact.ref());
    }

    private static String percent(Interval share) {
        if (share.isPoint()) {
            return "%.0f".formatted(share.low());
        }
        if (share.low() <= 0) {
            return share.high() <= 0 ? "none" : "at most %.0f".formatted(share.high());
        }
        return share.high() >= 100
                ? "at least %.0f".formatted(share.low())
                : "%.0f to %.0f".formatted(share.low(), share.high());
    }

    /** The newest year's totals; the basis of a trade fact names the code, whose specificity decides what it shows. */
    private Optional<TradeBalance> trade(String item) {
        List<FactRow> rows = trade.getOrDefault(item, List.of()).stream()
                .filter(fact -> fact.year().filter(at -> at <= year).isPresent())
                .toList();
        Optional<Integer> newest =
                rows.stream().map(FactRow::year).flatMap(Optional::stream).max(Integer::compare);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        List<FactRow> latest =
                rows.stream().filter(fact -> fact.year().equals(newest)).toList();
        Optional<Double> imports = sum(latest, Predicate.IMPORT_VALUE);
        if (imports.isEmpty()) {
            return Optional.empty();
        }
        double exports = sum(latest, Predicate.EXPORT_VALUE).orElse(0.0);
        return Optional.of(balance(item, latest.get(0), imports.get(), exports, newest.get()));
    }

    private TradeBalance balance(String item, FactRow first, double imports, double exports, int at) {
        Specificity specificity = specificity(item, first.basis());
        String summary = "trade of %s in %d: imports %,.0f, exports %,.0f %s (%s, %s)"
                .formatted(area.code(), at, imports, exports, first.unit(), first.basis(), specificity);
        Evidence evidence = new Evidence(
                Kind.TRADE, Stance.CONTEXT, summary, "", Optional.of(at), registry.source(first.source()), first.ref());
        return new TradeBalance(imports, exports, specificity, at, evidence);
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

    private static Optional<Double> sum(List<FactRow> rows, Predicate flow) {
        return rows.stream()
                .filter(fact -> fact.predicate() == flow)
                .map(fact -> fact.value().map(Interval::low))
                .flatMap(Optional::stream)
                .reduce(Double::sum);
    }

    private static Map<String, List<FactRow>> byItem(List<FactRow> facts) {
        return facts.stream().collect(Collectors.groupingBy(FactRow::item));
    }
}
