// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.dependence.ApparentConsumption;
import org.chokepoint.measures.dependence.NetImportReliance;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.Evidence.Stance;

/**
 * Dependence that nobody states but that follows from production, imports and exports of the newest year in which all
 * three are counted by gross weight. Production in metal content and trade in gross weight do not go together.
 */
final class ComputedDependence {
    private static final NetImportReliance RELIANCE = new NetImportReliance();

    private final Registry registry;

    ComputedDependence(Registry registry) {
        this.registry = registry;
    }

    /** Of an item's rows, newest first; empty where a side is missing or nothing is consumed. */
    Optional<Dependence> of(List<FactRow> rows) {
        Map<Integer, List<FactRow>> years =
                rows.stream().collect(Collectors.groupingBy(row -> row.year().orElseThrow()));
        return years.keySet().stream()
                .sorted((a, b) -> Integer.compare(b, a))
                .flatMap(year -> ofYear(years.getOrDefault(year, List.of())).stream())
                .findFirst();
    }

    private Optional<Dependence> ofYear(List<FactRow> rows) {
        Map<Predicate, FactRow> sides = new EnumMap<>(Predicate.class);
        rows.forEach(row -> sides.putIfAbsent(row.predicate(), row));
        FactRow made = sides.get(Predicate.PRODUCTION);
        FactRow bought = sides.get(Predicate.IMPORT_QUANTITY);
        FactRow sold = sides.get(Predicate.EXPORT_QUANTITY);
        if (made == null || bought == null || sold == null) {
            return Optional.empty();
        }
        Outcome outcome = RELIANCE.of(
                new ApparentConsumption(amount(made), amount(bought), amount(sold), Interval.point(0), made.unit()));
        return outcome instanceof Outcome.Measured measured
                ? Optional.of(new Dependence(measured.value(), made.year(), evidence(measured, made, bought, sold)))
                : Optional.empty();
    }

    private Evidence evidence(Outcome.Measured measured, FactRow made, FactRow bought, FactRow sold) {
        return new Evidence(
                new Evidence.DependenceComputed(
                        made.place(), measured.value(), amount(made), amount(bought), amount(sold), made.unit()),
                Stance.CONTEXT,
                "",
                made.year(),
                registry.source(made.source()),
                String.join(" ", made.ref(), bought.ref(), sold.ref()));
    }

    private static Interval amount(FactRow row) {
        return row.value().orElseThrow();
    }
}
