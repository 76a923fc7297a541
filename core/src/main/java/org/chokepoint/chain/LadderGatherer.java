// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.Supply;
import org.chokepoint.registry.HsBreak;
import org.chokepoint.registry.HsChange;
import org.chokepoint.registry.HsConcordance;
import org.chokepoint.registry.Registry;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.store.TradeTable;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.survey.WorldShare;
import org.chokepoint.survey.WorldShares;

/** Brings together what a ladder is made of, from one edition of the store. */
public final class LadderGatherer {
    private static final Question<String> CITED_REVISIONS =
            new Question<>(LadderGatherer.class, "cited-revisions.sql", row -> row.text("revision"));

    private final Edition edition;
    private final Registry registry;
    private final Conversions conversions;
    private final LadderTrade trade;

    public LadderGatherer(Edition edition) {
        this.edition = edition;
        this.registry = edition.registry();
        this.conversions = Conversions.gather(edition);
        this.trade = new LadderTrade(edition, Trim.STANDARD);
    }

    /** The ladder as the question wants it. */
    public ValueLadder gather(LadderQuestion asked) {
        Ladder ladder = Ladder.of(registry, asked.chain(), revision(asked), asked.metal());
        Set<String> items = items(ladder);
        List<NationalLine> lines = trade.lines(ladder.codes(), asked.year(), asked.area());
        LadderView view = view(ladder, asked, asked.area()).with(rung -> own(ladder, rung, asked, lines));
        List<Plant> plants = Plant.of(edition, items, asked.year());
        return new ValueLadder(
                ladder,
                asked.trade(),
                view,
                asked.against().stream()
                        .map(other -> view(ladder, asked, other))
                        .toList(),
                trend(ladder, asked),
                Claim.of(edition, items, asked.area(), asked.year()),
                MakersValue.of(Account.of(edition, firms(items, plants))),
                plants,
                Plant.compare(plants),
                PrintedPrice.of(edition, items, asked.year(), conversions, ladder.metal()),
                lines,
                asked.complexity()
                        .flatMap(least ->
                                asked.trade().map(choice -> RungComplexity.of(edition, choice, ladder, least))));
    }

    private Optional<OwnCustoms> own(Ladder ladder, LadderRung rung, LadderQuestion asked, List<NationalLine> lines) {
        return OwnCustoms.of(
                rung,
                registry,
                asked.area().membersIn(asked.year()),
                lines,
                items -> rung.carriesMetal()
                        ? ladder.metal().flatMap(metal -> content(items, metal))
                        : Optional.empty());
    }

    /** That of the flows, else of a table of totals, else of what the packs cite, else the one in force. */
    private HsRevision revision(LadderQuestion asked) {
        return asked.trade()
                .map(TradeChoice::revision)
                .or(() -> edition.tables().stream()
                        .filter(table -> table.kind() == TradeFile.Kind.TOTALS)
                        .map(TradeTable::revision)
                        .max(Comparator.naturalOrder()))
                .or(() -> edition.ask(CITED_REVISIONS, Map.of()).stream()
                        .findFirst()
                        .map(HsRevision::parse))
                .orElseGet(() -> HsRevision.inForce(asked.year()));
    }

    private static Set<String> items(Ladder ladder) {
        return ladder.rungs().stream()
                .flatMap(rung -> rung.items().stream())
                .map(Item::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private LadderView view(Ladder ladder, LadderQuestion asked, Area area) {
        Map<String, CodeTrade> traded = trade.of(
                ladder.codes(),
                ladder.revision(),
                asked.year(),
                area,
                asked.trade().map(TradeChoice::table));
        return view(ladder, area, asked.year(), traded, WorldShares.gather(edition, asked.year()));
    }

    private LadderView view(Ladder ladder, Area area, int year, Map<String, CodeTrade> traded, WorldShares shares) {
        List<RungStanding> rungs = new ArrayList<>();
        for (LadderRung rung : ladder.rungs()) {
            rungs.add(
                    RungStanding.of(rung, lines(ladder, rung, traded), area.code(), counted(rung, area, year, shares)));
        }
        return LadderView.of(area, year, rungs, ladder.heights());
    }

    private List<CodeLine> lines(Ladder ladder, LadderRung rung, Map<String, CodeTrade> traded) {
        return rung.codes().stream()
                .map(code -> new CodeLine(
                        code,
                        Optional.ofNullable(traded.get(code.code().code())),
                        rung.carriesMetal() ? ladder.metal().flatMap(metal -> content(code, metal)) : Optional.empty()))
                .toList();
    }

    /** Of the items that the code shows best; where several are known, anything between them. */
    private Optional<Content> content(RungCode code, String metal) {
        return content(code.items().stream(), metal);
    }

    private Optional<Content> content(Stream<String> items, String metal) {
        return items.map(item -> conversions.of(item, metal))
                .flatMap(Optional::stream)
                .reduce((one, other) -> new Content(
                        metal,
                        one.low().min(other.low()),
                        one.high().max(other.high()),
                        Stream.concat(one.working().stream(), other.working().stream())
                                .toList(),
                        Stream.concat(one.rows().stream(), other.rows().stream())
                                .toList()));
    }

    private static List<WorldShare> counted(LadderRung rung, Area area, int year, WorldShares shares) {
        Predicate quantity = rung.isReserve() ? Predicate.RESERVES : Predicate.PRODUCTION;
        Set<String> members = area.membersIn(year);
        return rung.items().stream()
                .flatMap(item -> shares.countriesOf(item.id(), quantity).stream())
                .filter(share ->
                        members.contains(share.place()) || share.place().equals(area.code()))
                .toList();
    }

    private Trend trend(Ladder ladder, LadderQuestion asked) {
        List<LadderView> years = new ArrayList<>();
        List<TradeTable> tables = asked.trade().stream()
                .flatMap(choice -> choice.years().values().stream())
                .filter(table -> asked.from().map(from -> table.year() >= from).orElse(true))
                .filter(table -> asked.to().map(to -> table.year() <= to).orElse(true))
                .toList();
        for (TradeTable table : tables) {
            Map<String, CodeTrade> flows = trade
                    .of(ladder.codes(), ladder.revision(), table.year(), asked.area(), Optional.of(table))
                    .entrySet()
                    .stream()
                    .filter(one -> one.getValue().form() == TradeForm.FLOWS)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            years.add(view(ladder, asked.area(), table.year(), flows, WorldShares.gather(edition, table.year())));
        }
        return Trend.of(years, breaks(ladder, tables));
    }

    /** Codes that were declared in another revision in some year shown, and do not go on there as one code. */
    private static List<CodeBreak> breaks(Ladder ladder, List<TradeTable> tables) {
        List<CodeBreak> breaks = new ArrayList<>();
        Set<HsRevision> told = new LinkedHashSet<>();
        for (TradeTable table : tables) {
            HsRevision declared = HsRevision.inForce(table.year());
            if (declared != ladder.revision() && told.add(declared)) {
                for (LadderRung rung : ladder.rungs()) {
                    rung.codes().stream().filter(RungCode::showsRung).forEach(code -> {
                        HsBreak found = HsConcordance.standard().breakOf(code.code(), declared);
                        if (found.change() != HsChange.ONE_TO_ONE && found.change() != HsChange.RENAMED) {
                            breaks.add(new CodeBreak(rung.id(), code.code(), table.year(), found));
                        }
                    });
                }
            }
        }
        return breaks;
    }

    /** Who is said to supply an item of the chain, or to have a capacity in it. */
    private List<String> firms(Set<String> items, List<Plant> plants) {
        return Stream.concat(
                        items.stream()
                                .flatMap(item -> registry.suppliersOf(item).stream())
                                .map(Supply::firm)
                                .flatMap(Optional::stream),
                        plants.stream().map(Plant::firm).flatMap(Optional::stream))
                .distinct()
                .sorted()
                .toList();
    }
}
