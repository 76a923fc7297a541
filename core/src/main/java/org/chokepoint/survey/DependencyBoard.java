// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Bloc;
import org.chokepoint.measures.dependence.AreaSums;
import org.chokepoint.measures.dependence.AreaTrade;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.Draws;
import org.chokepoint.measures.dependence.Flag;
import org.chokepoint.measures.dependence.FlowError;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.measures.dependence.Robustness;
import org.chokepoint.measures.dependence.TradeSums;
import org.chokepoint.measures.dependence.YearSums;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeCube;
import org.chokepoint.store.TradeTable;

/**
 * Every product of the world as one area's dependence, the worst first. See docs/methods/dependencies.md.
 *
 * @param definition the one that ranks, as published or as changed
 * @param draws how many draws a product, {@code seed} what they start from
 * @param byReporter whether the draws know how badly each place declares, and not only how large the flow is
 */
public record DependencyBoard(
        Area area,
        TradeChoice choice,
        Definition definition,
        List<Definition> definitions,
        int draws,
        long seed,
        boolean byReporter,
        List<Dependency> products) {
    public DependencyBoard {
        definitions = List.copyOf(definitions);
        products = List.copyOf(products);
    }

    /** What is asked of a board. */
    public record Wish(Area area, Definition definition, int draws, long seed) {
        public static final int DRAWS = 1000;
        public static final long SEED = 1;

        /** With as many draws, and from the same seed, as all boards unless told otherwise. */
        public static Wish standard(Area area, Definition definition) {
            return new Wish(area, definition, DRAWS, SEED);
        }
    }

    public static DependencyBoard of(Edition edition, TradeChoice choice, Wish wish) {
        return new Builder(edition, choice, wish).build();
    }

    /** How many products the definition gives each flag. */
    public Map<Flag, Integer> counts(Definition of) {
        Map<Flag, Integer> counts = new EnumMap<>(Flag.class);
        for (Flag flag : Flag.values()) {
            counts.put(flag, 0);
        }
        products.forEach(product -> counts.merge(product.flags().get(of.id()), 1, Integer::sum));
        return counts;
    }

    private static final class Builder {
        private static final int PARTS_A_PROCESSOR = 4;

        private final Edition edition;
        private final TradeChoice choice;
        private final Wish wish;
        private final List<Definition> definitions;
        private final TradeCube cube;
        private final Map<Integer, TradeSums[]> otherYears = new ConcurrentHashMap<>();

        Builder(Edition edition, TradeChoice choice, Wish wish) {
            this.edition = edition;
            this.choice = choice;
            this.wish = wish;
            this.cube = edition.cube(choice.table());
            this.definitions = Definition.STANDARD.stream()
                    .map(one -> one.id().equals(wish.definition().id()) ? wish.definition() : one)
                    .toList();
        }

        DependencyBoard build() {
            choice.years().values().parallelStream()
                    .filter(table -> table.year() != choice.year())
                    .forEach(table -> otherYears.put(table.year(), sums(table)));
            Map<String, String> names = edition.productNames(choice.table());
            Optional<FlowError> reporters = ReporterTrust.of(edition, choice);
            FlowError error = reporters.orElse(FlowError.OF_MIRROR_GAPS);
            Optional<Function<ProductTrade, Robustness>> known = known();
            int parts = Runtime.getRuntime().availableProcessors() * PARTS_A_PROCESSOR;
            List<Dependency> rows = new ArrayList<>(IntStream.range(0, parts)
                    .parallel()
                    .mapToObj(part -> part(part, parts, known.orElseGet(() -> drawn(error)), names))
                    .flatMap(List::stream)
                    .toList());
            rows.sort(WORST_FIRST);
            return new DependencyBoard(
                    wish.area(),
                    choice,
                    wish.definition(),
                    definitions,
                    wish.draws(),
                    wish.seed(),
                    reporters.isPresent(),
                    rows);
        }

        private TradeSums[] sums(TradeTable table) {
            return new AreaSums(edition.cube(table), members(table.year()), KnownSums.find(edition, table))
                    .of(cube.products());
        }

        /** What was worked out ahead for all countries. */
        private Optional<Function<ProductTrade, Robustness>> known() {
            if (wish.area() instanceof Bloc || wish.definition().blocOnly()) {
                return Optional.empty();
            }
            int place = cube.place(wish.area().code());
            return KnownDraws.find(edition, choice, new KnownDraws.Wish(wish.definition(), wish.draws(), wish.seed()))
                    .map(draws -> trade -> draws.of(cube.group(cube.product(trade.hs6()), place)));
        }

        private Function<ProductTrade, Robustness> drawn(FlowError error) {
            Draws draws = new Draws(cube, wish.area().code(), members(choice.year()), error, wish.draws(), wish.seed());
            return trade -> draws.of(trade, wish.definition());
        }

        /** Every so many products, with draws of its own; a product's numbers do not depend on who else is asked. */
        private List<Dependency> part(
                int first, int step, Function<ProductTrade, Robustness> draws, Map<String, String> names) {
            AreaTrade area = new AreaTrade(cube, wish.area().code(), members(choice.year()));
            List<Dependency> rows = new ArrayList<>();
            for (int product = first; product < cube.products().size(); product += step) {
                ProductTrade trade = area.product(product);
                rows.add(dependency(trade, years(product, trade), names.getOrDefault(trade.hs6(), ""), draws));
            }
            return rows;
        }

        /** All loaded years of the product, in order. */
        private List<YearSums> years(int product, ProductTrade trade) {
            List<YearSums> years = new ArrayList<>(choice.years().size());
            for (int year : choice.years().keySet()) {
                TradeSums[] sums = otherYears.get(year);
                years.add(new YearSums(year, sums == null ? trade.sums() : sums[product]));
            }
            return years;
        }

        private Set<String> members(int year) {
            return wish.area().membersIn(year);
        }

        private Dependency dependency(
                ProductTrade trade, List<YearSums> years, String name, Function<ProductTrade, Robustness> draws) {
            boolean isBloc = wish.area() instanceof Bloc;
            Map<String, Flag> flags = new HashMap<>();
            definitions.forEach(one -> flags.put(one.id(), one.flag(years, choice.year(), isBloc)));
            boolean measurable =
                    trade.imports() > 0 && (isBloc || !wish.definition().blocOnly());
            Optional<Robustness> robustness = measurable ? Optional.of(draws.apply(trade)) : Optional.empty();
            return new Dependency(
                    trade,
                    name,
                    flags,
                    (int) flags.values().stream()
                            .filter(flag -> flag == Flag.FLAGGED)
                            .count(),
                    (int) flags.values().stream().filter(Flag::isMeasured).count(),
                    wish.definition().holds(trade),
                    (int) years.stream()
                            .filter(one -> wish.definition().holds(one.sums()))
                            .count(),
                    years.size(),
                    robustness,
                    measurable ? wish.definition().nearest(trade) : Optional.empty());
        }
    }

    /** Over the limits and surely so, then by how many definitions say so, how many years, and how much money. */
    private static final Comparator<Dependency> WORST_FIRST = Comparator.comparing((Dependency one) -> !one.over())
            .thenComparingInt(one -> -one.flagged())
            .thenComparingInt(one -> -one.yearsOver())
            .thenComparingDouble(
                    one -> -one.robustness().map(Robustness::probability).orElse(-1.0))
            .thenComparingLong(one -> -one.trade().imports())
            .thenComparing(one -> one.trade().hs6());
}
