// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.measures.dependence.Criterion;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.Flag;
import org.chokepoint.measures.dependence.Limit;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.measures.dependence.Robustness;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.BoardOrder;
import org.chokepoint.survey.Dependency;
import org.chokepoint.survey.DependencyBoard;

/** The board of an area's dependencies: how many, by which rule, how surely, and then product by product. */
public final class BoardReport implements Report<DependencyBoard> {
    private static final int SUPPLIERS = 3;

    private final Phrases phrases;
    private final Names names;
    private final int shown;

    /**
     * A board for the reader.
     *
     * @param shown how many products the table has at most
     */
    public BoardReport(Registry registry, Countries countries, Phrases phrases, int shown) {
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
        this.shown = shown;
    }

    @Override
    public Document about(DependencyBoard board) {
        DocumentBuilder page = new DocumentBuilder(title(board));
        summary(board, page);
        page.heading(phrases.say("board.products"));
        if (!board.products().isEmpty()) {
            page.block(table(board, board.products().stream().limit(shown).toList()));
        }
        if (board.products().size() > shown) {
            page.paragraph(phrases.say("board.more", board.products().size() - shown));
        }
        page.bullets(notes(board));
        return page.build();
    }

    private String title(DependencyBoard board) {
        return phrases.say(
                "board.title",
                board.area().name().in(phrases.language()),
                board.choice().year(),
                board.choice().dataset(),
                board.choice().revision());
    }

    private void summary(DependencyBoard board, DocumentBuilder page) {
        page.paragraph(headline(board));
        page.paragraph(rule(board));
        definitions(board, page);
    }

    /** All but the products, for whoever shows those apart. */
    public Document summary(DependencyBoard board) {
        DocumentBuilder page = new DocumentBuilder(title(board));
        summary(board, page);
        return page.build();
    }

    /** The same on one page. */
    Document bulletin(DependencyBoard board) {
        DocumentBuilder page = new DocumentBuilder(title(board));
        summary(board, page);
        page.heading(phrases.say("board.products"));
        if (!board.products().isEmpty()) {
            page.block(table(board, board.products().stream().limit(shown).toList()));
        }
        return page.build();
    }

    /** How the numbers are to be read. */
    public Document reading(DependencyBoard board) {
        DocumentBuilder page = new DocumentBuilder(title(board));
        page.bullets(notes(board));
        return page.build();
    }

    /** Some products as rows, each known by its code. */
    public Document.Table table(DependencyBoard board, List<Dependency> some) {
        return new Document.Table(
                header(),
                some.stream().map(one -> row(one, board.choice().revision())).toList(),
                some.stream().map(one -> one.trade().hs6()).toList());
    }

    private List<String> notes(DependencyBoard board) {
        return List.of(
                phrases.say("board.how-value"),
                phrases.say("board.how-draws", board.draws(), board.seed()),
                phrases.say(board.byReporter() ? "board.errors.reporter" : "board.errors.size"),
                phrases.say("board.how-badge"),
                phrases.say("board.how-nearest"),
                phrases.say("board.how-rows", board.area().code()));
    }

    private String headline(DependencyBoard board) {
        long imported = board.products().stream()
                .filter(one -> one.trade().imports() > 0)
                .count();
        long over = board.products().stream().filter(Dependency::over).count();
        return phrases.say(
                "board.headline",
                over,
                imported,
                board.products().size() - imported,
                badge(board, Robustness.Badge.ROBUST),
                badge(board, Robustness.Badge.BORDERLINE),
                badge(board, Robustness.Badge.FRAGILE));
    }

    private static long badge(DependencyBoard board, Robustness.Badge badge) {
        return board.products().stream()
                .filter(Dependency::over)
                .filter(one -> one.badge().filter(badge::equals).isPresent())
                .count();
    }

    private String rule(DependencyBoard board) {
        Definition rule = board.definition();
        return phrases.say(
                rule.changed() ? "board.rule-changed" : "board.rule",
                rule.name().in(phrases.language()),
                rule.parameters(),
                rule.citation());
    }

    private void definitions(DependencyBoard board, DocumentBuilder page) {
        List<List<String>> rows = new ArrayList<>();
        for (Definition one : board.definitions()) {
            Map<Flag, Integer> counts = board.counts(one);
            rows.add(List.of(
                    one.name().in(phrases.language()),
                    one.parameters(),
                    String.valueOf(counts.get(Flag.FLAGGED)),
                    String.valueOf(counts.get(Flag.NOT_FLAGGED)),
                    String.valueOf(counts.get(Flag.TOO_FEW_YEARS)),
                    String.valueOf(counts.get(Flag.NOT_APPLICABLE)),
                    String.valueOf(counts.get(Flag.NO_IMPORTS))));
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.rule")),
                        Column.text(phrases.say("column.parameters")),
                        Column.number(phrases.say(Flag.FLAGGED)),
                        Column.number(phrases.say(Flag.NOT_FLAGGED)),
                        Column.number(phrases.say(Flag.TOO_FEW_YEARS)),
                        Column.number(phrases.say(Flag.NOT_APPLICABLE)),
                        Column.number(phrases.say(Flag.NO_IMPORTS))),
                rows);
    }

    /** A column of the table, and the order in which it can be asked for. */
    private record Head(Column column, Optional<BoardOrder> order) {
        static Head of(Column column) {
            return new Head(column, Optional.empty());
        }

        static Head of(Column column, BoardOrder order) {
            return new Head(column, Optional.of(order));
        }
    }

    /** In which order a column of the table can be asked for, by the column's place. */
    public Optional<BoardOrder> order(int column) {
        return heads().get(column).order();
    }

    private List<Column> header() {
        return heads().stream().map(Head::column).toList();
    }

    private List<Head> heads() {
        return List.of(
                Head.of(Column.text("HS6"), BoardOrder.CODE),
                Head.of(Column.text(phrases.say("column.product"))),
                Head.of(Column.text(phrases.say("column.flags"))),
                Head.of(Column.number(phrases.say("column.years-over")), BoardOrder.YEARS),
                Head.of(Column.number(phrases.say("column.draws")), BoardOrder.DRAWS),
                Head.of(Column.text(phrases.say("column.badge"))),
                Head.of(Column.number(phrases.say("column.import-hhi")), BoardOrder.IMPORT_HHI),
                Head.of(Column.number(phrases.say("column.world-hhi")), BoardOrder.WORLD_HHI),
                Head.of(Column.number("M/X"), BoardOrder.RATIO),
                Head.of(Column.text(phrases.say("column.nearest"))),
                Head.of(Column.number(phrases.say("column.imports-musd")), BoardOrder.IMPORTS),
                Head.of(Column.text(phrases.say("column.top-suppliers"))));
    }

    private List<String> row(Dependency one, HsRevision revision) {
        ProductTrade trade = one.trade();
        return List.of(
                trade.hs6(),
                names.product(one.name(), new Hs6(trade.hs6(), revision)),
                phrases.say("board.k-of-n", one.flagged(), one.measured()),
                one.yearsOver() + "/" + one.yearsLoaded(),
                one.robustness().map(this::percent).orElse("–"),
                one.badge().map(phrases::say).orElse("–"),
                trade.importHhi().map(hhi -> decimals(hhi.fraction(), 3)).orElse("–"),
                decimals(trade.world().hhi().fraction(), 3),
                ratio(trade),
                one.nearest().map(limit -> nearest(limit, trade)).orElse("–"),
                decimals(trade.imports() / 1e6, 1),
                suppliers(trade));
    }

    private String percent(Robustness robustness) {
        return decimals(100 * robustness.probability(), 0) + phrases.say("percent");
    }

    private String nearest(Limit limit, ProductTrade trade) {
        double value = limit.criterion().of(trade).orElseThrow();
        double margin = limit.margin(trade).orElseThrow();
        return "%s %s (%s%s %%)"
                .formatted(
                        limit.criterion().word(),
                        Double.isInfinite(value) ? "∞" : decimals(value, 5),
                        margin > 0 ? "+" : "",
                        Double.isInfinite(margin) ? "∞" : decimals(100 * margin, Math.abs(margin) < 0.01 ? 2 : 0));
    }

    private String ratio(ProductTrade trade) {
        OptionalDouble ratio = Criterion.IMPORTS_OVER_EXPORTS.of(trade);
        return ratio.isPresent() ? phrases.number(ratio.getAsDouble()) : "–";
    }

    private String suppliers(ProductTrade trade) {
        return trade.suppliers().stream()
                .limit(SUPPLIERS)
                .map(supplier -> "%s %s"
                        .formatted(
                                supplier.place(),
                                decimals(100.0 * supplier.value() / trade.imports(), 0) + phrases.say("percent")))
                .collect(Collectors.joining(", "));
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", value);
    }
}
