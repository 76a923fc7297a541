// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.chain.CodeLine;
import org.chokepoint.chain.LadderView;
import org.chokepoint.chain.OwnCustoms;
import org.chokepoint.chain.PriceClass;
import org.chokepoint.chain.RungStanding;
import org.chokepoint.chain.RungTrade;
import org.chokepoint.chain.Sight;
import org.chokepoint.chain.TradeSide;
import org.chokepoint.chain.UnitValue;
import org.chokepoint.chain.ValueLadder;
import org.chokepoint.domain.Interval;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.WorldShare;

/** A ladder as a picture for the terminal, and as numbers. */
final class LadderTables {
    /** Characters for the whole world. */
    private static final int BAR = 24;

    private static final String NONE = "–";
    private static final double MILLION = 1e6;

    private final Phrases phrases;
    private final Names names;

    LadderTables(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
    }

    /** Top down, as a ladder stands: the finished good first, the ground last. */
    void picture(ValueLadder found, DocumentBuilder page) {
        List<List<String>> rows = new ArrayList<>();
        for (RungStanding rung : found.view().rungs()) {
            rows.add(0, pictured(rung));
        }
        page.heading(phrases.say("ladder.picture"));
        page.block(slope(found));
        page.table(
                List.of(
                        Column.text(phrases.say("column.rung")),
                        Column.text(phrases.say("column.bar")),
                        Column.number(phrases.say("column.of-exports")),
                        Column.number(phrases.say("column.rank")),
                        Column.number(phrases.say("column.made")),
                        Column.text(phrases.say("column.seen-by"))),
                rows);
    }

    /** From the ground to the finished good: what the area, and those beside it, sell and make of the world's. */
    private Drawing.Lines slope(ValueLadder found) {
        List<Drawing.Line> lines = new ArrayList<>();
        LadderView view = found.view();
        lines.add(line(view, "ladder.line-made", true, LadderTables::counted));
        lines.add(line(view, "ladder.line-sold", false, LadderTables::sold));
        found.against().forEach(other -> lines.add(line(other, "ladder.line-sold", false, LadderTables::sold)));
        return new Drawing.Lines(
                phrases.say("ladder.slope"),
                view.rungs().stream()
                        .map(rung -> rung.rung().name().in(phrases.language()))
                        .toList(),
                lines.stream()
                        .filter(line -> line.percents().stream().anyMatch(Optional::isPresent))
                        .toList());
    }

    private Drawing.Line line(
            LadderView view, String name, boolean dashed, Function<RungStanding, Optional<Interval>> share) {
        return new Drawing.Line(
                phrases.say(name, view.area().name().in(phrases.language())),
                view.area().code(),
                dashed,
                view.rungs().stream().map(share).toList());
    }

    private static Optional<Interval> sold(RungStanding rung) {
        return rung.trade().map(trade -> new Interval(100 * trade.share(), 100 * trade.share()));
    }

    private List<String> pictured(RungStanding rung) {
        Optional<Double> share = rung.trade().map(trade -> 100 * trade.share());
        Optional<Double> held = rung.rung().isReserve() ? counted(rung).map(Interval::low) : Optional.empty();
        return List.of(
                rung.rung().name().in(phrases.language()),
                share.or(() -> held).map(LadderTables::bar).orElseGet(() -> phrases.say(rung.sight())),
                share.map(this::percent).orElse(NONE),
                rung.trade()
                        .map(trade -> phrases.say("ladder.rank", trade.rank(), trade.sellers()))
                        .orElse(NONE),
                counted(rung).map(phrases::percentOf).orElse(NONE),
                seenBy(rung));
    }

    /** Part of the world as a bar; anything above nothing leaves a mark. */
    static String bar(double percent) {
        int eighths = (int) Math.round(Math.min(100, percent) / 100 * BAR * 8);
        if (percent > 0 && eighths == 0) {
            eighths = 1;
        }
        String part = eighths % 8 == 0 ? "" : String.valueOf((char) ('\u2590' - eighths % 8));
        String filled = "█".repeat(eighths / 8) + part;
        return filled + "·".repeat(BAR - filled.length());
    }

    /** The area's share of what is counted on the rung; of several items the largest. */
    static Optional<Interval> counted(RungStanding rung) {
        return rung.rung().items().stream()
                .map(item -> rung.counted().stream()
                        .filter(share -> share.item().equals(item.id()))
                        .map(WorldShare::percent)
                        .reduce(LadderTables::sum))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one.low() >= other.low() ? one : other)
                .filter(share -> share.low() > 0 || share.high() < 100);
    }

    private static Interval sum(Interval one, Interval other) {
        return new Interval(one.low() + other.low(), Math.min(100, one.high() + other.high()));
    }

    private String seenBy(RungStanding rung) {
        if (rung.rung().isReserve()) {
            return rung.counted().stream()
                    .findFirst()
                    .map(share -> "%s %d".formatted(share.source(), share.year()))
                    .orElse(NONE);
        }
        List<String> seen = rung.codes().stream()
                .filter(CodeLine::isSeen)
                .map(line -> phrases.say(
                        "ladder.code",
                        line.code().code().dotted(),
                        phrases.say(line.code().specificity())))
                .toList();
        if (!seen.isEmpty()) {
            return names.list(seen) + (rung.unseen().isEmpty() ? "" : phrases.say("ladder.and") + missing(rung));
        }
        if (rung.own().isPresent()) {
            return phrases.say(
                    "ladder.own-customs", String.join(" ", rung.own().get().codes()));
        }
        return rung.worldBounds()
                .map(bounds -> phrases.say(
                        "ladder.ceiling",
                        money(rung.bounds().map(Interval::high).orElse(0.0)),
                        money(bounds.high())))
                .orElse(missing(rung));
    }

    private String missing(RungStanding rung) {
        List<String> codes =
                rung.unseen().stream().map(line -> line.code().code().dotted()).toList();
        return codes.isEmpty() ? NONE : phrases.say("ladder.not-loaded", String.join(" ", codes));
    }

    void numbers(ValueLadder found, DocumentBuilder page) {
        List<List<String>> rows = new ArrayList<>();
        String metal = found.ladder().metal().orElse("");
        for (RungStanding rung : found.view().rungs()) {
            rung.trade().ifPresent(trade -> rows.add(0, numbered(rung, trade, !metal.isEmpty())));
            rung.own().ifPresent(own -> rows.add(0, numbered(rung, own, !metal.isEmpty())));
        }
        if (rows.isEmpty()) {
            return;
        }
        page.heading(phrases.say(metal.isEmpty() ? "ladder.numbers-gross" : "ladder.numbers", metal));
        List<Column> header = new ArrayList<>();
        header.add(Column.text(phrases.say("column.rung")));
        for (String column : List.of("exports-musd", "imports-musd", "net-musd", "gross-t")) {
            header.add(Column.number(phrases.say("column." + column)));
        }
        if (!metal.isEmpty()) {
            header.add(Column.number(phrases.say("column.metal-t")));
            header.add(Column.number(phrases.say("column.net-metal")));
        }
        for (String column : List.of("per-kg", "world-kg", "over-imports")) {
            header.add(Column.number(phrases.say("column." + column)));
        }
        header.add(Column.text(phrases.say("column.class")));
        header.add(Column.number(phrases.say("column.over-world")));
        header.add(Column.text(phrases.say("column.over-best")));
        page.table(header, rows);
        page.paragraph(phrases.say("ladder.class-is", number(1 - PriceClass.BAND), number(1 + PriceClass.BAND)));
    }

    private List<String> numbered(RungStanding rung, RungTrade trade, boolean countsMetal) {
        TradeSide sold = trade.exports();
        List<String> row = new ArrayList<>();
        row.add(rung.rung().name().in(phrases.language()));
        row.add(money((double) sold.value()));
        row.add(trade.imports().map(bought -> money((double) bought.value())).orElse("?"));
        row.add(trade.netValue().map(net -> money((double) net)).orElse("?"));
        row.add(number(sold.sums().gross().value()));
        if (countsMetal) {
            row.add(sold.contained().map(this::about).orElse(NONE));
            row.add(trade.netMetal()
                    .map(net -> number((net.low() + net.high()) / 2))
                    .orElse(NONE));
        }
        row.add(perKilogram(sold));
        row.add(perKilogram(trade.world()));
        row.add(trade.exportsOverImports().map(this::number).orElse(NONE));
        row.add(trade.exportsOverImports()
                .map(ratio -> phrases.say(PriceClass.of(ratio)))
                .orElse(NONE));
        row.add(trade.overWorld().map(this::number).orElse(NONE));
        row.add(trade.overBest()
                .map(ratio -> phrases.say(
                        "ladder.best", number(ratio), trade.best().orElseThrow().place()))
                .orElse(NONE));
        return row;
    }

    /** Under finer codes of its own, which nobody else's trade can be set beside. */
    private List<String> numbered(RungStanding rung, OwnCustoms own, boolean countsMetal) {
        List<String> row = new ArrayList<>();
        row.add(rung.rung().name().in(phrases.language()));
        row.add(money((double) own.exports()));
        row.add(money((double) own.imports()));
        row.add(money((double) (own.exports() - own.imports())));
        row.add(NONE);
        if (countsMetal) {
            row.add(NONE);
            row.add(NONE);
        }
        row.add(own.exported()
                .map(value -> number(value.value()) + (own.ofMetal() ? "" : "*"))
                .orElse(NONE));
        row.add(NONE);
        row.add(own.exportsOverImports().map(this::number).orElse(NONE));
        row.add(own.exportsOverImports()
                .map(ratio -> phrases.say(PriceClass.of(ratio)))
                .orElse(NONE));
        row.add(NONE);
        row.add(NONE);
        return row;
    }

    /** Dollars a kilogram of metal, or of goods, which a star says. */
    String perKilogram(TradeSide side) {
        return side.perMetal()
                .map(UnitValue::value)
                .map(this::number)
                .orElseGet(() -> side.perGross()
                        .map(gross -> number(gross.value()) + "*")
                        .orElse(NONE));
    }

    private String about(Interval tonnes) {
        double low = ChainReport.round(tonnes.low());
        double high = ChainReport.round(tonnes.high());
        return low == high ? phrases.number(low) : phrases.number(low) + "–" + phrases.number(high);
    }

    /** What hides a rung, and what would show it. */
    String remedy(ValueLadder found, RungStanding rung) {
        String edition = "HS" + found.ladder().revision().name().substring(4);
        Sight reason = rung.sight() == Sight.VISIBLE ? Sight.NOT_LOADED : rung.sight();
        return switch (reason) {
            case NOT_LOADED -> phrases.say(rung.rung().isReserve() ? "ladder.why-reserve" : "ladder.why-code", edition);
            case CEILING -> phrases.say("ladder.why-basket");
            case ELSEWHERE -> phrases.say("ladder.why-elsewhere");
            default ->
                phrases.say(
                        "ladder.why-none",
                        found.ladder().chain(),
                        found.view().area().code());
        };
    }

    /** One line an area: its share on each rung seen, its height, what it gets for a kilogram. */
    List<String> compared(LadderView view, List<String> rungs) {
        List<String> row = new ArrayList<>();
        row.add(view.area().name().in(phrases.language()));
        for (String id : rungs) {
            row.add(view.rungs().stream()
                    .filter(rung -> rung.rung().id().equals(id))
                    .findFirst()
                    .flatMap(rung -> rung.trade()
                            .map(trade -> 100 * trade.share())
                            .map(this::percent)
                            .or(() -> counted(rung).map(phrases::percentOf)))
                    .orElse(NONE));
        }
        row.add(view.exported().map(height -> number(height.byValue())).orElse(NONE));
        row.add(view.imported().map(height -> number(height.byValue())).orElse(NONE));
        row.add(view.capture().map(this::number).orElse(NONE));
        return row;
    }

    private String percent(double percent) {
        return number(percent) + phrases.say("percent");
    }

    private String number(double value) {
        return phrases.number(ChainReport.round(value));
    }

    String money(double dollars) {
        return String.format(Locale.ROOT, "%,.1f", dollars / MILLION);
    }
}
