// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Bloc;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Brought;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.store.TradeTable;

/** Brings the trade of a ladder's codes from the store: flows first, else totals, else what packs cite. */
final class LadderTrade {
    private static final Question<Row> TRADE = new Question<>(LadderTrade.class, "rung-trade.sql", Row::weighed);
    private static final Question<Row> CITED = new Question<>(LadderTrade.class, "rung-facts.sql", Row::cited);

    private static final List<String> PLACE = List.of("place", "area");

    private final Edition edition;
    private final Trim trim;

    LadderTrade(Edition edition, Trim trim) {
        this.edition = edition;
        this.trim = trim;
    }

    private record Row(String dataset, int year, String hs6, boolean isExport, String place, Sums sums) {
        static Row weighed(Answer row) {
            return of(row, Sums.read(row));
        }

        static Row cited(Answer row) {
            Amount all = new Amount(1, row.count("dollars"));
            Optional<BigDecimal> tonnes =
                    row.findText("tonnes").map(BigDecimal::new).filter(weight -> weight.signum() > 0);
            Sums sums = tonnes.isPresent()
                    ? new Sums(all, tonnes.get(), all, tonnes.get(), Amount.NONE, Amount.NONE, Amount.NONE, 0)
                    : new Sums(all, BigDecimal.ZERO, Amount.NONE, BigDecimal.ZERO, all, Amount.NONE, Amount.NONE, 0);
            return of(row, sums);
        }

        private static Row of(Answer row, Sums sums) {
            return new Row(
                    row.text("dataset"),
                    Math.toIntExact(row.count("year")),
                    row.text("hs6"),
                    row.text("flow").equals("X"),
                    row.text("place"),
                    sums);
        }
    }

    /** By six digits; a code that nothing loaded knows is not there. */
    Map<String, CodeTrade> of(
            Collection<String> codes, HsRevision revision, int year, Area area, Optional<TradeTable> table) {
        List<Brought> brought = List.of(codes(codes), asOne(area, year));
        Map<String, String> asked = Map.of(
                "dataset", "",
                "revision", revision.name(),
                "year", Integer.toString(year),
                "least", Double.toString(trim.least()),
                "most", Double.toString(trim.most()));
        Map<String, CodeTrade> trade = new HashMap<>();
        trade.putAll(cited(area, edition.ask(CITED, asked, List.of(codes(codes))), year));
        if (edition.tables().stream().anyMatch(one -> one.kind() == TradeFile.Kind.TOTALS)) {
            trade.putAll(group(TradeForm.TOTALS, edition.ask(TRADE, asked, brought)));
        }
        table.ifPresent(chosen -> {
            Map<String, String> flows = new HashMap<>(asked);
            flows.put("dataset", chosen.dataset());
            flows.put("revision", chosen.revision().name());
            flows.put("year", Integer.toString(chosen.year()));
            trade.putAll(group(TradeForm.FLOWS, edition.ask(TRADE, flows, brought)));
        });
        return trade;
    }

    /** The area's own longer codes in the year, where its customs are loaded. */
    List<NationalLine> lines(Collection<String> codes, int year, Area area) {
        return edition.ask(NationalLine.PLACES, Map.of()).isEmpty()
                ? List.of()
                : edition.ask(
                        NationalLine.ALL,
                        Map.of("year", Integer.toString(year)),
                        List.of(codes(codes), places(area, year)));
    }

    private static Brought codes(Collection<String> codes) {
        return new Brought(
                "asked_codes", List.of("code"), codes.stream().map(List::of).toList());
    }

    /** A bloc's members, which count as one place; a country is one already, so that all countries ask the same. */
    private static Brought asOne(Area area, int year) {
        return area instanceof Bloc ? places(area, year) : new Brought("asked_places", PLACE, List.of());
    }

    private static Brought places(Area area, int year) {
        return new Brought(
                "asked_places",
                PLACE,
                area.membersIn(year).stream()
                        .sorted()
                        .map(member -> List.of(member, area.code()))
                        .toList());
    }

    private static Map<String, CodeTrade> group(TradeForm form, List<Row> rows) {
        Map<String, CodeTrade> trade = new LinkedHashMap<>();
        Map<String, Map<String, Sums>> exports = new HashMap<>();
        Map<String, Map<String, Sums>> imports = new HashMap<>();
        for (Row row : rows) {
            (row.isExport() ? exports : imports)
                    .computeIfAbsent(row.hs6(), code -> new HashMap<>())
                    .merge(row.place(), row.sums(), Sums::plus);
        }
        for (Row row : rows) {
            trade.computeIfAbsent(
                    row.hs6(),
                    code -> new CodeTrade(
                            form,
                            row.dataset(),
                            row.year(),
                            exports.getOrDefault(code, Map.of()),
                            imports.getOrDefault(code, Map.of())));
        }
        return trade;
    }

    /** Cited figures name countries: members of a bloc are added up, and the world's weight is that of its places. */
    private static Map<String, CodeTrade> cited(Area area, List<Row> rows, int year) {
        Map<String, CodeTrade> trade = new LinkedHashMap<>();
        group(TradeForm.CITED, rows)
                .forEach((code, one) -> trade.put(
                        code,
                        new CodeTrade(
                                TradeForm.CITED,
                                one.dataset(),
                                one.year(),
                                worldFromPlaces(asOne(area, one.exports(), year)),
                                worldFromPlaces(asOne(area, one.imports(), year)))));
        return trade;
    }

    private static Map<String, Sums> asOne(Area area, Map<String, Sums> places, int year) {
        Map<String, Sums> merged = new HashMap<>();
        places.forEach((place, sums) ->
                merged.merge(area.membersIn(year).contains(place) ? area.code() : place, sums, Sums::plus));
        return merged;
    }

    private static Map<String, Sums> worldFromPlaces(Map<String, Sums> places) {
        Sums printed = places.getOrDefault(CodeTrade.WORLD, Sums.NONE);
        Map<String, Sums> all = new HashMap<>(places);
        all.remove(CodeTrade.WORLD);
        Sums listed = all.values().stream().reduce(Sums.NONE, Sums::plus);
        long rest = Math.max(0, printed.all().value() - listed.all().value());
        Amount unlisted = rest > 0 ? new Amount(1, rest) : Amount.NONE;
        all.put(
                CodeTrade.WORLD,
                new Sums(
                        listed.all().plus(unlisted),
                        listed.tonnes(),
                        listed.weighed(),
                        listed.weighedTonnes(),
                        listed.missing().plus(unlisted),
                        listed.estimated(),
                        listed.trimmed(),
                        listed.both()));
        return all;
    }
}
