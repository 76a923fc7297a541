// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/**
 * An area's place by one statistic of whole countries.
 *
 * @param code its publisher's code, or what a source calls it
 * @param before at least ten years earlier; none if nothing is loaded
 */
public record IndicatorStanding(String code, Position now, Optional<Position> before) {
    private record Value(
            String code, int year, String place, double value, String unit, String source, String locator, String ref) {
        String row() {
            return locator.isBlank() ? ref : locator;
        }
    }

    private static final Question<Value> ALL = new Question<>(
            IndicatorStanding.class,
            "standing-indicators.sql",
            row -> new Value(
                    row.text("basis"),
                    row.findInteger("year").orElseThrow(),
                    row.text("place"),
                    row.real("value"),
                    row.text("unit"),
                    row.text("source"),
                    row.text("locator"),
                    row.text("ref")));

    /** By every indicator that is loaded for the area, up to the year. */
    static List<IndicatorStanding> of(Edition edition, Area area, int year) {
        Map<String, Map<Integer, List<Value>>> values = new LinkedHashMap<>();
        edition.ask(ALL, Map.of("place", area.code(), "year", Integer.toString(year)))
                .forEach(value -> values.computeIfAbsent(value.code(), code -> new LinkedHashMap<>())
                        .computeIfAbsent(value.year(), one -> new ArrayList<>())
                        .add(value));
        List<IndicatorStanding> standings = new ArrayList<>();
        values.forEach((code, years) -> {
            List<Position> positions =
                    years.values().stream().map(one -> position(one, area)).toList();
            standings.add(new IndicatorStanding(
                    code,
                    positions.get(positions.size() - 1),
                    positions.size() > 1 ? Optional.of(positions.get(0)) : Optional.empty()));
        });
        return standings;
    }

    /** A bloc is compared with the countries outside it. */
    private static Position position(List<Value> values, Area area) {
        Value own = values.stream()
                .filter(value -> value.place().equals(area.code()))
                .findFirst()
                .orElseThrow();
        Set<String> members = area.membersIn(own.year());
        List<Value> others = values.stream()
                .filter(value -> value.place().length() == 3)
                .filter(value -> !members.contains(value.place()))
                .toList();
        long above =
                others.stream().filter(value -> value.value() > own.value()).count();
        return new Position(
                own.year(),
                Optional.of(own.value()),
                own.unit(),
                1 + Math.toIntExact(above),
                1 + others.size(),
                share(values, own),
                own.source(),
                own.row());
    }

    /** Of sums of money only: a rate or an index has no total. */
    private static Optional<Interval> share(List<Value> values, Value own) {
        boolean isMoney = own.unit().contains("US$") && !own.code().contains("PCAP");
        return values.stream()
                .filter(value -> isMoney && value.place().equals("WORLD") && value.value() > 0)
                .findFirst()
                .map(world -> Interval.point(100 * own.value() / world.value()));
    }
}
