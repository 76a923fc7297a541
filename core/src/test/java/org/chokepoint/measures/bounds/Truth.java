// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.bounds.Statement.Of;

/** A market of which everything is known: firms with seats, plants and output in each. Facts about it can be told. */
final class Truth {
    private static final List<String> COUNTRIES = List.of("JPN", "USA", "CHN", "DEU");

    private final Map<String, String> seats = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> output = new LinkedHashMap<>();

    /** Two to seven firms with one or two plants each. */
    static Truth drawn(Random random) {
        Truth truth = new Truth();
        int firms = 2 + random.nextInt(6);
        double total = 0;
        for (int i = 0; i < firms; i++) {
            Map<String, Double> made = new LinkedHashMap<>();
            for (int plant = 0; plant <= random.nextInt(2); plant++) {
                double amount = Math.exp(2 * random.nextGaussian());
                made.merge(any(random), amount, Double::sum);
                total += amount;
            }
            truth.seats.put("firm" + i, any(random));
            truth.output.put("firm" + i, made);
        }
        double all = total;
        truth.output.values().forEach(made -> made.replaceAll((place, amount) -> 100 * amount / all));
        return truth;
    }

    private static String any(Random random) {
        return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    }

    private Map<String, Double> madeBy(String firm) {
        return Objects.requireNonNull(output.get(firm), firm);
    }

    private String seatOf(String firm) {
        return Objects.requireNonNull(seats.get(firm), firm);
    }

    List<String> firms() {
        return List.copyOf(seats.keySet());
    }

    double share(Of of, String id) {
        double sum = 0;
        for (String firm : seats.keySet()) {
            for (Map.Entry<String, Double> made : madeBy(firm).entrySet()) {
                boolean counts = switch (of) {
                    case FIRM -> firm.equals(id);
                    case MAKERS -> seatOf(firm).equals(id);
                    case OUTPUT -> made.getKey().equals(id);
                };
                sum += counts ? made.getValue() : 0;
            }
        }
        return sum;
    }

    double largest(int n) {
        return firms().stream()
                .map(firm -> share(Of.FIRM, firm))
                .sorted(Collections.reverseOrder())
                .limit(n)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    double herfindahl() {
        return firms().stream()
                .mapToDouble(firm -> share(Of.FIRM, firm) * share(Of.FIRM, firm))
                .sum();
    }

    /** What sources may let out, in any order: shares, exact or not, who is not the largest, how many there are. */
    List<StatedMarket> facts(Random random) {
        List<StatedMarket> facts = new ArrayList<>();
        for (String firm : firms()) {
            facts.add(share(random, Of.FIRM, firm));
            if (share(Of.FIRM, firm) < largest(1)) {
                facts.add(said(new Statement(Of.FIRM, firm, new Interval(0, 50), "negligible")));
            }
        }
        for (String country : COUNTRIES) {
            facts.add(share(random, Of.MAKERS, country));
            facts.add(share(random, Of.OUTPUT, country));
            int there = (int) seats.values().stream().filter(country::equals).count();
            if (there > 0) {
                facts.add(new StatedMarket(
                        List.of(),
                        List.of(),
                        List.of(new Limit(Optional.of(country), there + random.nextInt(2), "few"))));
            }
        }
        facts.add(new StatedMarket(
                List.of(), List.of(), List.of(new Limit(Optional.empty(), firms().size() + random.nextInt(2), "few"))));
        Collections.shuffle(facts, random);
        return facts;
    }

    private StatedMarket share(Random random, Of of, String id) {
        double share = share(of, id);
        Interval stated = random.nextBoolean()
                ? Interval.point(share)
                : new Interval(
                        Math.max(0, share - 20 * random.nextDouble()), Math.min(100, share + 20 * random.nextDouble()));
        return said(new Statement(of, id, new Interval(stated.low(), Math.min(100, stated.high())), "said"));
    }

    private StatedMarket said(Statement statement) {
        List<Maker> makers = statement.of() == Of.FIRM
                ? List.of(maker(statement.id(), statement.id().hashCode() % 2 == 0))
                : List.of();
        return new StatedMarket(makers, List.of(statement), List.of());
    }

    /** The firm with all its plants, or without a word on where they are. */
    Maker maker(String firm, boolean plantsKnown) {
        return new Maker(firm, seatOf(firm), plantsKnown ? madeBy(firm).keySet() : Set.of());
    }

    /** Every place and seat of the facts, so that each can be asked for. */
    static Set<String> named(StatedMarket market, Of of) {
        return market.statements().stream()
                .filter(one -> one.of() == of)
                .map(Statement::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Both markets' facts; a firm that both name is one. */
    static StatedMarket both(StatedMarket a, StatedMarket b) {
        Map<String, Maker> makers = new LinkedHashMap<>();
        a.makers().forEach(maker -> makers.put(maker.id(), maker));
        b.makers().forEach(maker -> makers.putIfAbsent(maker.id(), maker));
        return new StatedMarket(List.copyOf(makers.values()), a.statements(), a.limits())
                .with(b.statements(), b.limits());
    }
}
