// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Country;
import org.chokepoint.measures.complexity.Complexity;
import org.chokepoint.measures.complexity.Convention;
import org.chokepoint.measures.complexity.ExportTable;
import org.chokepoint.measures.complexity.Fitness;
import org.chokepoint.measures.complexity.Outlook;
import org.chokepoint.measures.complexity.ProductSpace;
import org.chokepoint.measures.complexity.Specialisation;
import org.chokepoint.store.Edition;

/**
 * All countries of a year by economic complexity, and what one of them could export next. See
 * docs/methods/complexity.md.
 *
 * @param minExports what a country must export in all to be counted, US dollars
 * @param products how many products somebody has an advantage in
 * @param places the most complex first
 * @param small codes of the countries that export less, ascending
 * @param dropped what else was left out, and why
 * @param reach of the country asked, if one was
 */
public record ComplexityBoard(
        TradeChoice choice,
        double minExports,
        int products,
        List<Place> places,
        List<String> small,
        List<Specialisation.Dropped> dropped,
        Optional<Reach> reach) {
    public ComplexityBoard {
        places = List.copyOf(places);
        small = List.copyOf(small);
        dropped = List.copyOf(dropped);
    }

    /**
     * A country among all.
     *
     * @param eci in standard deviations, in the convention of Harvard
     * @param diversity in how many products it has an advantage
     * @param fitness times the mean, {@code fitnessRank} its place by that
     * @param exports in all, US dollars FOB
     */
    public record Place(
            int rank, String code, double eci, int diversity, double fitness, int fitnessRank, double exports) {}

    /**
     * What a country could export next.
     *
     * @param coi its outlook in standard deviations over countries
     * @param near products in which it has no advantage yet, the nearest first
     */
    public record Reach(Area country, Place place, double coi, List<Near> near) {
        public Reach {
            near = List.copyOf(near);
        }
    }

    /**
     * A product within reach.
     *
     * @param name what the publisher of the trade calls it; blank without a list
     * @param density of the country around it, 0 to 1
     * @param pci its complexity
     * @param cog how much outlook it opens, in the form of the Atlas and the unit of PCI
     * @param exports what the country exports of it already, US dollars FOB
     */
    public record Near(String hs6, String name, double density, double pci, double cog, double exports) {}

    /**
     * The board of the chosen year.
     *
     * @throws IllegalArgumentException if the country asked is a bloc, or not among those counted
     * @throws org.chokepoint.measures.complexity.NotMeasurable if the trade gives no order
     */
    public static ComplexityBoard of(Edition edition, TradeChoice choice, Optional<Area> country, double minExports) {
        country.ifPresent(ComplexityBoard::demandCountry);
        ExportTable all = ExportTable.of(edition.cube(choice.table()));
        ExportTable table = all.atLeast(minExports);
        Specialisation world = Specialisation.of(table);
        Complexity complexity = Complexity.of(world, Convention.HARVARD);
        List<Place> places = places(table, world, complexity);
        Map<String, String> names = country.isPresent() ? edition.productNames(choice.table()) : Map.of();
        return new ComplexityBoard(
                choice,
                minExports,
                world.products().size(),
                places,
                all.countries().stream().filter(code -> table.country(code) < 0).toList(),
                world.dropped(),
                country.map(area -> reach(area, table, complexity, new Found(world, places, names))));
    }

    private static void demandCountry(Area area) {
        if (!(area instanceof Country)) {
            throw new IllegalArgumentException(
                    "%s is a bloc, and complexity is that of a country. Maybe one of its members."
                            .formatted(area.code()));
        }
    }

    private static List<Place> places(ExportTable table, Specialisation world, Complexity complexity) {
        Fitness fitness = Fitness.of(world);
        List<Integer> byFitness = order(world, Comparator.comparingDouble(i -> -fitness.country(i)));
        List<Place> places = new ArrayList<>();
        for (int i : order(world, Comparator.comparingDouble(i -> -complexity.eci(i)))) {
            String code = world.countries().get(i);
            places.add(new Place(
                    places.size() + 1,
                    code,
                    complexity.eci(i),
                    world.diversity(i),
                    fitness.country(i),
                    byFitness.indexOf(i) + 1,
                    table.exportsOf(table.country(code))));
        }
        return places;
    }

    private static List<Integer> order(Specialisation world, Comparator<Integer> first) {
        return IntStream.range(0, world.countries().size())
                .boxed()
                .sorted(first.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private record Found(Specialisation world, List<Place> places, Map<String, String> names) {}

    private static Reach reach(Area area, ExportTable table, Complexity complexity, Found found) {
        Specialisation world = found.world();
        int country = world.country(area.code());
        Place place = found.places().stream()
                .filter(one -> one.code().equals(area.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is not among the %d countries that are counted. Maybe a lower --min-exports."
                                .formatted(area.code(), world.countries().size())));
        ProductSpace space = ProductSpace.of(world);
        Outlook outlook = new Outlook(space, complexity, Outlook.Gain.ATLAS);
        double[] gains = outlook.cog(country);
        List<Near> near = IntStream.range(0, gains.length)
                .filter(product -> !world.has(country, product))
                .mapToObj(product -> {
                    String hs6 = world.products().get(product);
                    return new Near(
                            hs6,
                            found.names().getOrDefault(hs6, ""),
                            space.density(country, product),
                            complexity.pci(product),
                            gains[product],
                            table.value(table.country(area.code()), table.product(hs6)));
                })
                .sorted(Comparator.comparingDouble((Near one) -> -one.density())
                        .thenComparingDouble(one -> -one.pci())
                        .thenComparing(Near::hs6))
                .toList();
        return new Reach(area, place, outlook.coi(country), near);
    }
}
