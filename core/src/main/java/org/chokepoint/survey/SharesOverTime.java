// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Registry;

/**
 * Who supplied what part of an item year by year, by one source on one basis, so that the years compare.
 *
 * @param of {@code PRODUCTION}, {@code CAPACITY}, {@code EXPORT_VALUE} or {@code EXPORT_QUANTITY} of the world, or
 *     {@code IMPORT_SHARE_FROM} of an importer
 * @param importer whose imports the places supplied; blank where the world's are meant
 * @param unit of the amounts, {@code percent} where the source prints shares
 * @param years in which the source says anything of anybody, two at least
 * @param places each with its years, the one first whose share was ever the largest
 */
public record SharesOverTime(
        Predicate of,
        String importer,
        String basis,
        String unit,
        String source,
        SortedSet<Integer> years,
        Map<String, SortedMap<Integer, Point>> places) {
    private static final Map<Predicate, Predicate> SUBJECT = Map.of(
            Predicate.PRODUCTION, Predicate.PRODUCTION,
            Predicate.WORLD_SHARE_OF_PRODUCTION, Predicate.PRODUCTION,
            Predicate.CAPACITY, Predicate.CAPACITY,
            Predicate.WORLD_SHARE_OF_CAPACITY, Predicate.CAPACITY,
            Predicate.EXPORT_VALUE, Predicate.EXPORT_VALUE,
            Predicate.WORLD_SHARE_OF_EXPORTS, Predicate.EXPORT_VALUE,
            Predicate.EXPORT_QUANTITY, Predicate.EXPORT_QUANTITY,
            Predicate.IMPORT_SHARE_FROM, Predicate.IMPORT_SHARE_FROM);

    /**
     * What a source says of a place in a year.
     *
     * @param amount what it counts; none where it prints the share itself
     */
    public record Point(Interval percent, Optional<Interval> amount, String statement, String row) {}

    /** What tells one series of figures from another. */
    private record Key(Predicate stated, String importer, String basis, String unit, String source) {
        Predicate of() {
            return SUBJECT.getOrDefault(stated, stated);
        }
    }

    /** What is drawn in one picture: whatever the source. */
    private record Picture(Predicate of, String importer) {}

    /**
     * Of each quantity the series of most years, then of the newest year, then of the better source; none of which no
     * place has two. An importer's suppliers only where the card is of that importer or of nobody.
     */
    public static List<SharesOverTime> of(ItemCard card, Registry registry) {
        Map<Key, List<FactRow>> series = card.facts().stream()
                .filter(fact -> fits(fact, card))
                .collect(Collectors.groupingBy(SharesOverTime::key, LinkedHashMap::new, Collectors.toList()));
        Map<Picture, SharesOverTime> best =
                new TreeMap<>(Comparator.comparing(Picture::of).thenComparing(Picture::importer));
        series.forEach((key, facts) -> {
            SharesOverTime found = of(key, facts);
            if (found.places().values().stream().anyMatch(points -> points.size() > 1)) {
                best.merge(
                        new Picture(key.of(), key.importer()),
                        found,
                        (one, other) -> better(registry).compare(one, other) <= 0 ? one : other);
            }
        });
        return List.copyOf(best.values());
    }

    private static boolean fits(FactRow fact, ItemCard card) {
        boolean imports = fact.predicate() == Predicate.IMPORT_SHARE_FROM;
        String supplier = imports ? fact.partner() : fact.place();
        return SUBJECT.containsKey(fact.predicate())
                && fact.firm().isBlank()
                && imports != fact.partner().isBlank()
                && (supplier.length() == 3 || supplier.equals("WORLD"))
                && fact.isOfWholeYear()
                && fact.year().orElseThrow() <= card.year()
                && fact.value().isPresent()
                && (!imports || card.area().map(area -> isIn(fact, area)).orElse(true));
    }

    private static boolean isIn(FactRow fact, Area area) {
        return fact.place().equals(area.code())
                || area.membersIn(fact.year().orElseThrow()).contains(fact.place());
    }

    private static Key key(FactRow fact) {
        boolean imports = fact.predicate() == Predicate.IMPORT_SHARE_FROM;
        return new Key(fact.predicate(), imports ? fact.place() : "", fact.basis(), fact.unit(), fact.source());
    }

    private static SharesOverTime of(Key key, List<FactRow> facts) {
        SortedMap<Integer, Map<String, FactRow>> years = new TreeMap<>();
        for (FactRow fact : facts) {
            String supplier = fact.partner().isBlank() ? fact.place() : fact.partner();
            years.computeIfAbsent(fact.year().orElseThrow(), year -> new TreeMap<>())
                    .putIfAbsent(supplier, fact);
        }
        Map<String, SortedMap<Integer, Point>> places = new TreeMap<>();
        years.forEach((year, said) -> points(key, said)
                .forEach((place, point) ->
                        places.computeIfAbsent(place, any -> new TreeMap<>()).put(year, point)));
        places.values().removeIf(points -> ever(points) <= 0);
        SortedSet<Integer> known = new TreeSet<>();
        places.values().forEach(points -> known.addAll(points.keySet()));
        Map<String, SortedMap<Integer, Point>> ordered = new LinkedHashMap<>();
        places.entrySet().stream()
                .sorted(Comparator.comparingDouble(place -> -ever(place.getValue())))
                .forEach(place -> ordered.put(place.getKey(), place.getValue()));
        return new SharesOverTime(key.of(), key.importer(), key.basis(), key.unit(), key.source(), known, ordered);
    }

    /** The largest share that was surely reached, else that was possible in some year. */
    private static double ever(SortedMap<Integer, Point> points) {
        double least = points.values().stream()
                .mapToDouble(point -> point.percent().low())
                .max()
                .orElse(0);
        double most = points.values().stream()
                .mapToDouble(point -> point.percent().high())
                .max()
                .orElse(0);
        return least > 0 ? least : most / 1000;
    }

    /** A year's shares. Without a total of the world what is counted is no share of it, and the year has none. */
    private static Map<String, Point> points(Key key, Map<String, FactRow> said) {
        boolean printed = key.stated().isShare();
        double total = printed ? 100 : total(said);
        Map<String, Point> points = new TreeMap<>();
        if (total > 0) {
            said.forEach((place, fact) -> {
                if (!place.equals("WORLD")) {
                    Interval value = fact.value().orElseThrow();
                    Interval percent = new Interval(percent(value.low(), total), percent(value.high(), total));
                    Optional<Interval> amount = printed ? Optional.empty() : Optional.of(value);
                    points.put(place, new Point(percent, amount, fact.statement(), fact.ref()));
                }
            });
        }
        return points;
    }

    private static double percent(double value, double total) {
        return Math.max(0, Math.min(100, 100 * value / total));
    }

    /** As printed; the sum of the places where that is larger by more than rounding. Zero where none is printed. */
    private static double total(Map<String, FactRow> said) {
        FactRow world = said.get("WORLD");
        double printed = world == null ? 0 : world.value().orElseThrow().low();
        double listed = said.entrySet().stream()
                .filter(place -> !place.getKey().equals("WORLD"))
                .mapToDouble(place ->
                        Math.max(0, place.getValue().value().orElseThrow().low()))
                .sum();
        return printed > 0 && printed < WorldShare.ROUNDING * listed ? listed : printed;
    }

    private static Comparator<SharesOverTime> better(Registry registry) {
        return Comparator.comparingInt((SharesOverTime one) -> -one.years().size())
                .thenComparingInt(one -> -one.years().last())
                .thenComparing(one -> registry.findSource(one.source())
                        .map(SourceCard::grade)
                        .map(Enum::ordinal)
                        .orElse(Integer.MAX_VALUE))
                .thenComparingInt(one -> -registry.findSource(one.source())
                        .flatMap(SourceCard::year)
                        .orElse(0))
                .thenComparingInt(one -> -one.places().size())
                .thenComparing(SharesOverTime::source)
                .thenComparing(SharesOverTime::basis)
                .thenComparing(SharesOverTime::unit);
    }

    /** Each year from the first to the last, those too of which the source says nothing. */
    public List<Integer> span() {
        List<Integer> span = new ArrayList<>();
        for (int year = years.first(); year <= years.last(); year++) {
            span.add(year);
        }
        return span;
    }

    /** None where the source has no figure. */
    public Optional<Point> find(String place, int year) {
        return Optional.ofNullable(places.get(place)).flatMap(points -> Optional.ofNullable(points.get(year)));
    }

    /** What is left of a year beside the given places, be it others or not stated. */
    public Interval rest(int year, List<String> shown) {
        double least = 0;
        double most = 0;
        for (String place : shown) {
            Optional<Interval> percent = find(place, year).map(Point::percent);
            least += percent.map(Interval::low).orElse(0.0);
            most += percent.map(Interval::high).orElse(0.0);
        }
        return new Interval(Math.max(0, 100 - most), Math.max(0, 100 - least));
    }
}
