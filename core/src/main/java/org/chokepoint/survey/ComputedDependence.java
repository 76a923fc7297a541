// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Optional<FactRow> made = rows.stream()
                .filter(row -> row.predicate() == Predicate.PRODUCTION)
                .findFirst();
        Map<String, FactRow> bought = byCode(rows, Predicate.IMPORT_QUANTITY);
        Map<String, FactRow> sold = byCode(rows, Predicate.EXPORT_QUANTITY);
        if (made.isEmpty() || bought.isEmpty() || !bought.keySet().equals(sold.keySet())) {
            return Optional.empty();
        }
        List<FactRow> used = Stream.of(Stream.of(made.get()), bought.values().stream(), sold.values().stream())
                .flatMap(row -> row)
                .toList();
        ApparentConsumption consumed = new ApparentConsumption(
                amount(made.get()),
                total(bought.values()),
                total(sold.values()),
                Interval.point(0),
                made.get().unit());
        Outcome outcome = RELIANCE.of(consumed);
        return outcome instanceof Outcome.Measured measured
                ? Optional.of(new Dependence(measured.value(), made.get().year(), evidence(measured, consumed, used)))
                : Optional.empty();
    }

    /** One row for each code that the basis names; a code that is counted on one side only leaves the sum unknown. */
    private static Map<String, FactRow> byCode(List<FactRow> rows, Predicate flow) {
        Map<String, FactRow> codes = new TreeMap<>();
        rows.stream().filter(row -> row.predicate() == flow).forEach(row -> codes.putIfAbsent(row.basis(), row));
        return codes;
    }

    private Evidence evidence(Outcome.Measured measured, ApparentConsumption consumed, List<FactRow> used) {
        FactRow made = used.get(0);
        return new Evidence(
                new Evidence.DependenceComputed(
                        made.place(),
                        measured.value(),
                        consumed.production(),
                        consumed.imports(),
                        consumed.exports(),
                        consumed.unit()),
                Stance.CONTEXT,
                "",
                made.year(),
                registry.source(made.source()),
                used.stream().map(FactRow::ref).collect(Collectors.joining(" ")));
    }

    private static Interval total(Collection<FactRow> rows) {
        return new Interval(
                rows.stream().mapToDouble(row -> amount(row).low()).sum(),
                rows.stream().mapToDouble(row -> amount(row).high()).sum());
    }

    private static Interval amount(FactRow row) {
        return row.value().orElseThrow();
    }
}
