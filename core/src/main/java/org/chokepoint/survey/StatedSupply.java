// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Rounding;
import org.chokepoint.domain.Supply;
import org.chokepoint.measures.bounds.Contradiction;
import org.chokepoint.measures.bounds.Limit;
import org.chokepoint.measures.bounds.Maker;
import org.chokepoint.measures.bounds.StatedMarket;
import org.chokepoint.measures.bounds.Statement;
import org.chokepoint.measures.bounds.Statement.Of;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.SupplyBounds.About;
import org.chokepoint.survey.SupplyBounds.Basis;
import org.chokepoint.survey.SupplyBounds.Clash;

/**
 * Brings the supplier rows of one item together to one market: all that one source says for one year, then shares of
 * countries that another source states for the same year. A group that no market fits beside the ones before it is left
 * out and reported.
 */
final class StatedSupply {
    private final Registry registry;
    private final List<Supply> known;
    private final List<Supply> rows = new ArrayList<>();
    private final List<Basis> bases = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    private StatedSupply(Registry registry, List<Supply> known) {
        this.registry = registry;
        this.known = known;
    }

    static SupplyBounds bounds(Registry registry, List<Supply> suppliers, FirmShares firms) {
        List<Supply> known = suppliers.stream().filter(Supply::ofWorld).toList();
        return new StatedSupply(registry, known).bounds(firms);
    }

    private SupplyBounds bounds(FirmShares firms) {
        List<Supply> base = base(firms);
        if (base.isEmpty()) {
            return new SupplyBounds(new StatedMarket(List.of(), List.of(), List.of()), rows, bases, clashes);
        }
        List<Limit> limits = SaidInWords.limitsOf(base);
        StatedMarket market = withNumbers(new StatedMarket(makers(base, limits), List.of(), List.of()), base, Of.FIRM);
        market = joined(market, basis(About.WORDS, base), words(base, market), limits);
        for (Of of : List.of(Of.MAKERS, Of.OUTPUT)) {
            market = withCountries(market, base, of);
        }
        return new SupplyBounds(market, rows, bases, clashes);
    }

    /** Firms' shares first; else words that limit the number of suppliers; else shares of countries. */
    private List<Supply> base(FirmShares firms) {
        if (!firms.set().isEmpty()) {
            return ofSameSourceAndYear(firms.set().get(0));
        }
        Optional<Supply> word = known.stream()
                .filter(SaidInWords::limits)
                .max(Comparator.comparingInt((Supply supply) -> supply.year().orElse(0))
                        .thenComparing(supply -> -SaidInWords.atMost(supply).orElse(2))
                        .thenComparing(Supply::source));
        if (word.isPresent() && fitsVolumeFirms(word.get())) {
            return ofSameSourceAndYear(word.get());
        }
        List<Supply> countries = FirmShares.chosen(known.stream()
                .filter(supply -> supply.country().isPresent() && supply.share().isPresent())
                .toList());
        return countries.isEmpty() ? List.of() : ofSameSourceAndYear(countries.get(0));
    }

    /** Whether no more firms than the word allows are said, by anybody, to sell in volume. */
    private boolean fitsVolumeFirms(Supply word) {
        OptionalInt most = SaidInWords.atMost(word);
        long firms = known.stream()
                .filter(supply ->
                        supply.words().filter(words -> words.meansVolume()).isPresent())
                .map(Supply::firm)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        boolean fits = most.isEmpty() || firms <= most.getAsInt();
        if (!fits) {
            clashes.add(new Clash(basis(About.WORDS, List.of(word)), new Contradiction(List.of(), 0)));
        }
        return fits;
    }

    private List<Supply> ofSameSourceAndYear(Supply one) {
        return known.stream()
                .filter(supply ->
                        supply.source().equals(one.source()) && supply.year().equals(one.year()))
                .toList();
    }

    private static Basis basis(About about, List<Supply> rows) {
        return new Basis(about, rows.get(0).source(), rows.get(0).year());
    }

    /** Where the number of firms is limited, those merely named are not counted: they may be among the hidden ones. */
    private List<Maker> makers(List<Supply> base, List<Limit> limits) {
        Set<String> firms = new LinkedHashSet<>();
        base.stream()
                .filter(supply -> limits.isEmpty() || SaidInWords.sellsInVolume(supply))
                .forEach(supply -> supply.firm().ifPresent(firms::add));
        return firms.stream().map(this::maker).toList();
    }

    private Maker maker(String firm) {
        Set<String> plants = known.stream()
                .filter(supply -> supply.firm().filter(firm::equals).isPresent())
                .flatMap(supply -> supply.madeIn().stream())
                .collect(Collectors.toSet());
        return new Maker(firm, registry.findFirm(firm).map(Firm::headquarters).orElse("?"), plants);
    }

    /** One statement a firm or country: two shares of one source leave it between them. */
    private static List<Statement> numbers(List<Supply> rows, Of of) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Supply supply : rows) {
            if (SaidInWords.of(supply) == of && supply.share().isPresent()) {
                Interval share = Rounding.printed(supply.share().get());
                statements.merge(
                        supply.supplier(),
                        new Statement(of, supply.supplier(), share, supply.row().toString()),
                        (a, b) -> new Statement(of, a.id(), a.percent().hull(b.percent()), a.reference()));
            }
        }
        return List.copyOf(statements.values());
    }

    private static List<Statement> words(List<Supply> base, StatedMarket market) {
        Set<String> makers = market.makers().stream().map(Maker::id).collect(Collectors.toSet());
        return SaidInWords.statementsOf(base).stream()
                .filter(one -> one.of() != Of.FIRM || makers.contains(one.id()))
                .toList();
    }

    /** What the base's source says of countries; else what another one says for the same year, if it fits. */
    private StatedMarket withCountries(StatedMarket market, List<Supply> base, Of of) {
        if (!numbers(base, of).isEmpty()) {
            return withNumbers(market, base, of);
        }
        for (List<Supply> group : ofSameYear(base, of)) {
            int before = bases.size();
            StatedMarket more = withNumbers(market, group, of);
            if (bases.size() > before) {
                return more;
            }
        }
        return market;
    }

    private List<List<Supply>> ofSameYear(List<Supply> base, Of of) {
        Optional<Integer> year = base.get(0).year();
        return known.stream()
                .filter(supply -> supply.country().isPresent() && supply.share().isPresent())
                .filter(supply -> SaidInWords.of(supply) == of)
                .filter(supply -> year.isPresent() && supply.year().equals(year))
                .collect(Collectors.groupingBy(Supply::source))
                .values()
                .stream()
                .sorted(Comparator.comparingDouble((List<Supply> group) -> -FirmShares.covered(group))
                        .thenComparing(group -> group.get(0).source()))
                .toList();
    }

    private static About about(Of of) {
        return switch (of) {
            case FIRM -> About.FIRMS;
            case MAKERS -> About.MAKERS;
            case OUTPUT -> About.OUTPUT;
        };
    }

    private StatedMarket withNumbers(StatedMarket market, List<Supply> group, Of of) {
        int before = bases.size();
        StatedMarket wider = joined(market, basis(about(of), group), numbers(group, of), List.of());
        if (bases.size() > before) {
            group.stream()
                    .filter(row -> SaidInWords.of(row) == of && row.share().isPresent())
                    .forEach(rows::add);
        }
        return wider;
    }

    private StatedMarket joined(StatedMarket market, Basis basis, List<Statement> more, List<Limit> limits) {
        if (more.isEmpty() && limits.isEmpty()) {
            return market;
        }
        StatedMarket wider = market.with(more, limits);
        Optional<Contradiction> contradiction = Contradiction.in(wider);
        if (contradiction.isPresent()) {
            clashes.add(new Clash(basis, contradiction.get()));
            return market;
        }
        bases.add(basis);
        return wider;
    }
}
