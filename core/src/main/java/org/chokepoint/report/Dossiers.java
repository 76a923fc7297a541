// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.chain.ValueLadder;
import org.chokepoint.network.Cuts;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Dossier.Length;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.DependencyBoard;
import org.chokepoint.survey.Evidence;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.ProductCard;
import org.chokepoint.survey.Survey;

/** Findings as reports to be sent: the document, the data and the rows behind them. */
public final class Dossiers {
    private static final int SETS = 20;
    private static final int SETS_OF_BULLETIN = 6;
    private static final int PRODUCTS = 200;
    private static final int ROWS_OF_PRODUCT = 300;
    private static final int PRODUCTS_OF_BULLETIN = 12;

    private final Edition edition;
    private final Registry registry;
    private final Countries countries;
    private final Phrases phrases;
    private final Length length;

    public Dossiers(Edition edition, Countries countries, Phrases phrases, Length length) {
        this.edition = edition;
        this.registry = edition.registry();
        this.countries = countries;
        this.phrases = phrases;
        this.length = length;
    }

    private boolean brief() {
        return length == Length.BULLETIN;
    }

    public Dossier survey(Survey survey) {
        SurveyReport report = new SurveyReport(registry, countries, phrases);
        SurveyCsv table = new SurveyCsv(registry, countries);
        Annex rows = annex(survey.rulings().stream()
                        .flatMap(ruling -> ruling.evidence().stream())
                        .map(Evidence::row))
                .and(List.of(table.sheet(survey)));
        return new Dossier(
                "survey-" + survey.area().code(),
                brief() ? report.bulletin(survey) : report.about(survey),
                new SurveyJson(registry, countries).of(survey),
                rows);
    }

    /** The card of an item with what could stop it, where somebody was named who would be cut off. */
    public Dossier item(ItemCard card, Optional<Cuts> cuts) {
        Document full = ItemReport.full(registry, countries, phrases).about(card);
        Map<String, Object> data = new LinkedHashMap<>(new ItemJson(registry, countries).of(card));
        cuts.ifPresent(found -> data.put("cuts", CutsJson.of(found)));
        Stream<String> rows = Stream.concat(texts(full.blocks()), cuts.stream().flatMap(Dossiers::rows));
        return new Dossier(
                card.item().id() + card.area().map(area -> "-" + area.code()).orElse(""),
                brief()
                        ? new ItemBulletin(registry, countries, phrases).about(new ItemBulletin.Finding(card, cuts))
                        : joined(card, cuts),
                data,
                annex(rows).and(Annex.trade(card.products())));
    }

    private Document joined(ItemCard card, Optional<Cuts> cuts) {
        Document document = ItemReport.brief(registry, countries, phrases).about(card);
        List<Document.Block> blocks = new ArrayList<>();
        blocks.add(new Document.Paragraph(new ItemSentence(registry, countries, phrases).of(card, cuts)));
        blocks.addAll(document.blocks());
        cuts.ifPresent(found -> {
            Document below = new CutsReport(registry, countries, phrases, SETS).about(found);
            blocks.add(new Document.Heading(below.title()));
            blocks.addAll(below.blocks());
        });
        return new Document(document.title(), blocks);
    }

    public Dossier cuts(Cuts cuts) {
        CutsReport report = new CutsReport(registry, countries, phrases, brief() ? SETS_OF_BULLETIN : SETS);
        return new Dossier(
                "cuts-" + cuts.target().id() + "-" + cuts.asker().area().code(),
                brief() ? report.withoutPicture(cuts) : report.about(cuts),
                CutsJson.of(cuts),
                annex(rows(cuts)));
    }

    private static Stream<String> rows(Cuts cuts) {
        return cuts.cuts().stream()
                .flatMap(cut -> Stream.concat(
                        cut.bites().stream().flatMap(bite -> bite.rows().stream()), cut.precedents().stream()));
    }

    public Dossier chain(ValueLadder ladder) {
        Document document = new ChainReport(registry, countries, phrases).about(ladder);
        return new Dossier(
                "chain-" + ladder.ladder().chain() + "-" + ladder.view().area().code(),
                document,
                ChainJson.of(ladder),
                annex(texts(document.blocks())));
    }

    /** Of a product in trade; of thousands of rows the document has the largest, and the annex all. */
    public Dossier product(ProductCard card) {
        return new Dossier(
                "product-" + card.code().code()
                        + card.area().map(area -> "-" + area.code()).orElse(""),
                new ProductReport(registry, countries, phrases, !brief(), ROWS_OF_PRODUCT).about(card),
                ProductJson.of(card),
                new Annex(Annex.trade(List.of(card))));
    }

    public Dossier board(DependencyBoard board) {
        int shown = brief() ? PRODUCTS_OF_BULLETIN : PRODUCTS;
        BoardReport report = new BoardReport(registry, countries, phrases, shown);
        Document.Table all = report.table(board, board.products());
        Annex.Sheet products = new Annex.Sheet(
                "products", all.header().stream().map(Document.Column::title).toList(), all.rows());
        return new Dossier(
                "dependencies-" + board.area().code(),
                brief() ? report.bulletin(board) : report.about(board),
                new BoardJson(edition).of(board),
                new Annex(List.of(products)));
    }

    private Annex annex(Stream<String> texts) {
        return Annex.of(registry, edition::findRow, texts.toList());
    }

    private static Stream<String> texts(List<Document.Block> blocks) {
        return blocks.stream().flatMap(Dossiers::texts);
    }

    private static Stream<String> texts(Document.Block block) {
        if (block instanceof Document.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Document.Bullets bullets) {
            return bullets.lines().stream();
        } else if (block instanceof Document.Table table) {
            return table.rows().stream().flatMap(List::stream);
        }
        return Stream.of();
    }
}
