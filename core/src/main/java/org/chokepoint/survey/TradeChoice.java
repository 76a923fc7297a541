// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeTable;

/**
 * Which of the loaded tables of trade answer: those of one dataset in one revision, so that the years compare.
 *
 * @param years the tables by year; {@code year} is one of them
 */
public record TradeChoice(String dataset, HsRevision revision, int year, SortedMap<Integer, TradeTable> years) {
    /** Reconciled by their publisher before what is reconciled here, and that before totals of unnamed origin. */
    private static final List<String> PREFERRED = List.of("baci", "comtrade");

    /**
     * The tables for the year asked, else for the newest year.
     *
     * @param dataset the dataset asked, else the most trusted of those loaded
     * @param revision the revision asked, else the newest one that has the year
     * @return none if no trade is loaded at all
     * @throws IllegalArgumentException if what was asked is not loaded
     */
    public static Optional<TradeChoice> among(
            Edition edition, Optional<Integer> year, Optional<String> dataset, Optional<HsRevision> revision) {
        List<TradeTable> flows = flows(edition);
        if (flows.isEmpty()) {
            return Optional.empty();
        }
        List<TradeTable> fitting = flows.stream()
                .filter(table -> year.map(asked -> asked == table.year()).orElse(true))
                .filter(table -> dataset.map(table.dataset()::equals).orElse(true))
                .filter(table ->
                        revision.map(asked -> asked == table.revision()).orElse(true))
                .toList();
        TradeTable chosen = fitting.stream()
                .min(Comparator.comparingInt(TradeChoice::rank)
                        .thenComparing(TradeTable::year, Comparator.reverseOrder())
                        .thenComparing(TradeTable::revision, Comparator.reverseOrder())
                        .thenComparing(TradeTable::dataset))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No such trade is loaded. Maybe one of %s.".formatted(loaded(flows))));
        SortedMap<Integer, TradeTable> years = new TreeMap<>();
        flows.stream()
                .filter(table -> table.dataset().equals(chosen.dataset()) && table.revision() == chosen.revision())
                .forEach(table -> years.put(table.year(), table));
        return Optional.of(new TradeChoice(chosen.dataset(), chosen.revision(), chosen.year(), years));
    }

    /** The most trusted tables of the newest loaded year up to the given one; none if there is no such year. */
    static Optional<TradeChoice> upTo(Edition edition, int year) {
        return flows(edition).stream()
                .map(TradeTable::year)
                .filter(loaded -> loaded <= year)
                .max(Comparator.naturalOrder())
                .flatMap(newest -> among(edition, Optional.of(newest), Optional.empty(), Optional.empty()));
    }

    /** Tables that name buyer and seller. */
    private static List<TradeTable> flows(Edition edition) {
        return edition.tables().stream()
                .filter(table -> table.kind() != TradeFile.Kind.TOTALS)
                .toList();
    }

    private static int rank(TradeTable table) {
        int at = PREFERRED.indexOf(table.dataset());
        return at < 0 ? PREFERRED.size() : at;
    }

    private static String loaded(List<TradeTable> flows) {
        return String.join(
                ", ",
                flows.stream()
                        .map(table -> "%s %s %d".formatted(table.dataset(), table.revision(), table.year()))
                        .toList());
    }

    /** The table of the year that is asked for. */
    public TradeTable table() {
        return Objects.requireNonNull(years.get(year));
    }
}
