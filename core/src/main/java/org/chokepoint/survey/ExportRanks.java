// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.Specificity;
import org.chokepoint.measures.dependence.AreaTrade;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeTable;

/** Who exports how much of an item, where codes of trade hold the item and little else. */
final class ExportRanks {
    private final Edition edition;
    private final TradeChoice choice;
    private final Area area;
    private final AreaTrade newest;
    private final Optional<TradeTable> oldest;

    ExportRanks(Edition edition, TradeChoice choice, Area area) {
        this.edition = edition;
        this.choice = choice;
        this.area = area;
        this.newest = lens(choice.table());
        this.oldest = choice.years().values().stream().findFirst().filter(table -> table.year() < choice.year());
    }

    private AreaTrade lens(TradeTable table) {
        return new AreaTrade(edition.cube(table), area.code(), area.membersIn(table.year()));
    }

    /** The area's place; none if no code is specific, or nobody trades it. */
    Optional<ItemStanding> of(Item item) {
        List<String> codes = edition.registry().codesOf(item.id()).stream()
                .filter(link ->
                        link.specificity() == Specificity.EXACT || link.specificity() == Specificity.GRADE_HIDDEN)
                .map(CodeLink::code)
                .flatMap(Optional::stream)
                .filter(code -> code.revision() == choice.revision())
                .map(Hs6::code)
                .toList();
        Map<String, Long> now = sold(newest, codes);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Optional<Position> before = oldest.flatMap(table -> position(table, codes, sold(lens(table), codes)));
        return Optional.of(
                new ItemStanding(item, Predicate.EXPORT_VALUE, position(choice.table(), codes, now), before));
    }

    private static Map<String, Long> sold(AreaTrade lens, List<String> codes) {
        Map<String, Long> sold = new HashMap<>();
        codes.forEach(code -> lens.exporters(code).forEach(one -> sold.merge(one.place(), one.value(), Long::sum)));
        return sold;
    }

    private Optional<Position> position(TradeTable table, List<String> codes, Map<String, Long> sold) {
        Long own = sold.get(area.code());
        if (own == null) {
            return Optional.empty();
        }
        double world = sold.values().stream().mapToLong(Long::longValue).sum();
        List<String> named = new ArrayList<>(codes);
        return Optional.of(new Position(
                table.year(),
                Optional.of(own.doubleValue()),
                "USD",
                1
                        + Math.toIntExact(sold.values().stream()
                                .filter(value -> value > own)
                                .count()),
                sold.size(),
                Optional.of(Interval.point(100 * own / world)),
                table.dataset(),
                "%s %s".formatted(table.revision(), String.join(", ", named))));
    }
}
