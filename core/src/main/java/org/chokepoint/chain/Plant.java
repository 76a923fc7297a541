// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Brought;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/**
 * A capacity that a source states, of a firm or of a country as a whole.
 *
 * @param firm empty for a country
 */
public record Plant(
        String item,
        Optional<String> firm,
        String place,
        Optional<Integer> year,
        Interval amount,
        String unit,
        String basis,
        String source,
        String row) {
    private static final Question<Plant> ALL = new Question<>(Plant.class, "capacity.sql", Plant::read);

    private static Plant read(Answer row) {
        return new Plant(
                row.text("item"),
                row.findText("firm").filter(firm -> !firm.isBlank()),
                row.text("place"),
                row.findInteger("year"),
                row.findBounds("low", "high").orElseThrow(),
                row.text("unit"),
                row.text("basis"),
                row.text("source"),
                row.text("ref"));
    }

    /** All stated capacities of the items up to the year, undated ones too; of one place and source the newest. */
    static List<Plant> of(Edition edition, Collection<String> items, int year) {
        return edition.ask(
                ALL,
                Map.of("year", Integer.toString(year)),
                List.of(new Brought(
                        "asked_items",
                        List.of("item"),
                        items.stream().map(List::of).toList())));
    }

    /** One capacity measured by another of the same item and unit: "one maker's equals half of what a country has". */
    public record Ratio(Plant one, Plant other, double times) {}

    /** Every firm beside every country that has a capacity of the same item in the same unit. */
    static List<Ratio> compare(List<Plant> plants) {
        return plants.stream()
                .filter(one -> one.firm().isPresent() && one.amount().isPoint())
                .flatMap(one -> plants.stream()
                        .filter(other -> other.firm().isEmpty()
                                && other.item().equals(one.item())
                                && other.unit().equals(one.unit())
                                && other.amount().isPoint()
                                && other.amount().low() > 0)
                        .map(other -> new Ratio(
                                one, other, one.amount().low() / other.amount().low())))
                .sorted(Comparator.comparing((Ratio ratio) -> ratio.one().item())
                        .thenComparingDouble(ratio -> -ratio.times()))
                .toList();
    }
}
