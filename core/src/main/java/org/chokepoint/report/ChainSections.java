// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.chain.Claim;
import org.chokepoint.chain.LadderView;
import org.chokepoint.chain.NationalLine;
import org.chokepoint.chain.RungStanding;
import org.chokepoint.chain.Trend;
import org.chokepoint.chain.UnitValueChange;
import org.chokepoint.chain.ValueLadder;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.registry.HsConcordance;
import org.chokepoint.report.Document.Column;

/** What stands beside the ladder: what is said of it, other areas, other years. */
final class ChainSections {
    private static final int DECIMALS = 2;

    private final Phrases phrases;
    private final Names names;
    private final LadderTables tables;
    private final HsReport breaks;

    ChainSections(Phrases phrases, Names names, LadderTables tables) {
        this.phrases = phrases;
        this.names = names;
        this.tables = tables;
        this.breaks = new HsReport(HsConcordance.standard(), phrases);
    }

    /** What is said of the area on the chain, and beside it what is counted. */
    void claims(ValueLadder found, DocumentBuilder page) {
        List<List<String>> rows = new ArrayList<>();
        Map<List<Object>, List<Claim>> shares = new LinkedHashMap<>();
        for (Claim claim : found.claims()) {
            if (claim.of() != Predicate.CLAIM && claim.percent().isPresent()) {
                shares.computeIfAbsent(List.of(claim.item(), claim.of()), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        shares.values().forEach(same -> rows.add(shared(found, same)));
        String beside = exports(found);
        for (Claim claim : found.claims()) {
            if (claim.of() == Predicate.CLAIM) {
                rows.add(whole(claim, beside));
                beside = phrases.say("ladder.as-above");
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        page.heading(phrases.say("ladder.said"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.claim")),
                        Column.text(phrases.say("column.said")),
                        Column.text(phrases.say("column.counted"))),
                rows);
    }

    private List<String> shared(ValueLadder found, List<Claim> same) {
        Claim first = same.get(0);
        Interval hull = same.stream()
                .map(claim -> claim.percent().orElseThrow())
                .reduce(Interval::hull)
                .orElseThrow();
        return List.of(
                phrases.say("ladder.share-of", names.item(first.item()), phrases.say(first.of())),
                phrases.say(
                        "ladder.said-by",
                        phrases.percentOf(hull),
                        same.size(),
                        years(same),
                        names.list(same.stream()
                                .map(Claim::source)
                                .distinct()
                                .limit(2)
                                .toList())),
                counted(found, first));
    }

    private static String years(List<Claim> claims) {
        int first =
                claims.stream().mapToInt(claim -> claim.year().orElse(0)).min().orElse(0);
        int last =
                claims.stream().mapToInt(claim -> claim.year().orElse(0)).max().orElse(0);
        return first == last ? Integer.toString(last) : first + "–" + last;
    }

    private String counted(ValueLadder found, Claim claim) {
        return found.view().rungs().stream()
                .flatMap(rung -> rung.counted().stream())
                .filter(share -> share.item().equals(claim.item()) && ChainReport.isOf(claim.of(), share.of()))
                .findFirst()
                .map(share -> phrases.say(
                        "ladder.counted-by", phrases.percentOf(share.percent()), share.year(), share.source()))
                .orElse("–");
    }

    /** A claim of the chain as a whole stands beside the shares of world exports, rung by rung. */
    private String exports(ValueLadder found) {
        List<String> shares = new ArrayList<>();
        for (RungStanding rung : found.view().rungs()) {
            rung.trade()
                    .filter(trade -> rung.rung().isStage())
                    .ifPresent(trade -> shares.add(phrases.say(
                            "ladder.rung-share",
                            rung.rung().name().in(phrases.language()),
                            phrases.number(ChainReport.round(100 * trade.share())))));
        }
        return shares.isEmpty() ? "–" : phrases.say("ladder.exports-are", names.list(shares));
    }

    private List<String> whole(Claim claim, String beside) {
        String value = claim.percent().map(phrases::percentOf).orElse(claim.words());
        String year = claim.year().map(String::valueOf).orElse("–");
        return List.of(claim.statement(), phrases.say("ladder.said-once", value, year, claim.source()), beside);
    }

    /** The area's own longer codes, which may part what six digits hide. */
    void lines(ValueLadder found, DocumentBuilder page) {
        if (found.lines().isEmpty()) {
            return;
        }
        page.heading(phrases.say("ladder.lines"));
        List<List<String>> rows = new ArrayList<>();
        for (NationalLine line : found.lines()) {
            rows.add(List.of(
                    line.hs6(),
                    line.national(),
                    phrases.say(line.isExport() ? Predicate.EXPORT_VALUE : Predicate.IMPORT_VALUE),
                    tables.money((double) line.value()),
                    phrases.number(ChainReport.round(100 * line.part())) + phrases.say("percent"),
                    line.unitValue()
                            .map(value -> phrases.number(ChainReport.round(value.value())))
                            .orElse("–"),
                    line.dataset()));
        }
        page.table(
                List.of(
                        Column.text("HS6"),
                        Column.text(phrases.say("column.national")),
                        Column.text(phrases.say("column.side")),
                        Column.number(phrases.say("column.value-musd")),
                        Column.number(phrases.say("column.part")),
                        Column.number(phrases.say("column.per-kg")),
                        Column.text(phrases.say("column.source"))),
                rows);
    }

    void against(ValueLadder found, DocumentBuilder page) {
        if (found.against().isEmpty()) {
            return;
        }
        List<RungStanding> shown = found.view().rungs().stream()
                .filter(rung -> rung.sight().isSeen())
                .toList();
        List<Column> header = new ArrayList<>();
        header.add(Column.text(phrases.say("column.country")));
        shown.forEach(rung -> header.add(Column.number(rung.rung().name().in(phrases.language()))));
        header.add(Column.number(phrases.say("column.height-exports")));
        header.add(Column.number(phrases.say("column.height-imports")));
        header.add(Column.number(phrases.say("column.capture")));
        List<String> ids = shown.stream().map(rung -> rung.rung().id()).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(tables.compared(found.view(), ids));
        found.against().forEach(view -> rows.add(tables.compared(view, ids)));
        page.heading(phrases.say("ladder.against"));
        page.table(header, rows);
    }

    void trend(ValueLadder found, DocumentBuilder page) {
        Trend trend = found.trend();
        page.heading(phrases.say("ladder.trend"));
        if (trend.years().size() < 2) {
            page.paragraph(phrases.say("ladder.no-trend", trend.years().size()));
            return;
        }
        List<String> ids = found.view().rungs().stream()
                .filter(rung -> rung.trade().isPresent())
                .map(rung -> rung.rung().id())
                .toList();
        List<Column> header = new ArrayList<>();
        header.add(Column.number(phrases.say("column.year")));
        found.view().rungs().stream()
                .filter(rung -> rung.trade().isPresent())
                .forEach(rung -> header.add(Column.number(rung.rung().name().in(phrases.language()))));
        header.add(Column.number(phrases.say("column.height-exports")));
        header.add(Column.number(phrases.say("column.height-imports")));
        header.add(Column.number(phrases.say("column.capture")));
        page.table(header, trend.years().stream().map(view -> year(view, ids)).toList());
        trend.change().ifPresent(change -> page.paragraph(change(found, trend, change)));
        page.bullets(trend.breaks().stream()
                .map(one -> phrases.say("ladder.break", one.from(), breaks.sentence(one.broken())))
                .toList());
    }

    private List<String> year(LadderView view, List<String> ids) {
        List<String> row = new ArrayList<>(tables.compared(view, ids));
        row.set(0, Integer.toString(view.year()));
        return row;
    }

    private String change(ValueLadder found, Trend trend, UnitValueChange change) {
        List<BigDecimal> parts = change.rounded(DECIMALS);
        String unit = trend.byMetal() ? found.ladder().metal().orElse("") : phrases.say("ladder.gross");
        return phrases.say(
                "ladder.change",
                trend.years().get(0).year(),
                trend.years().get(trend.years().size() - 1).year(),
                unit,
                decimals(UnitValueChange.round(change.before(), DECIMALS)),
                decimals(UnitValueChange.round(change.after(), DECIMALS)),
                signed(parts.get(0)),
                signed(parts.get(1)),
                signed(parts.get(2)));
    }

    private static String decimals(BigDecimal value) {
        return value.toPlainString();
    }

    private static String signed(BigDecimal value) {
        return (value.signum() >= 0 ? "+" : "") + value.toPlainString();
    }
}
