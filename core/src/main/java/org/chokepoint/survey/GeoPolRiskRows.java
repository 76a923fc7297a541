// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Brought;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.survey.GeoPolRiskCell.Imports;
import org.chokepoint.survey.GeoPolRiskCell.Input;
import org.chokepoint.survey.GeoPolRiskCell.Lack;
import org.chokepoint.survey.GeoPolRiskCell.Missing;
import org.chokepoint.survey.GeoPolRiskCell.Production;
import org.chokepoint.survey.GeoPolRiskCell.Risk;

/** Reads the rows of one answer, in which those of a cell follow each other and differ in the missing partner alone. */
final class GeoPolRiskRows {
    private final List<GeoPolRiskCell> cells = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private Optional<GeoPolRiskCell> open = Optional.empty();

    private GeoPolRiskRows() {}

    static List<GeoPolRiskCell> cells(Edition edition, Map<String, String> asked, List<Brought> brought) {
        GeoPolRiskRows rows = new GeoPolRiskRows();
        edition.ask(new Question<>(GeoPolRiskRows.class, "geopolrisk-grid.sql", rows::read), asked, brought);
        rows.close();
        return rows.cells;
    }

    /** Gives whether the row began a cell. */
    private boolean read(Answer row) {
        boolean begins = open.filter(cell -> isOf(cell, row)).isEmpty();
        if (begins) {
            close();
            open = Optional.of(cell(row));
        }
        row.findText("exporter")
                .ifPresent(place -> missing.add(new Missing(
                        place,
                        Input.valueOf(row.text("lack")),
                        row.findReal("part").orElse(0.0))));
        return begins;
    }

    private void close() {
        open.ifPresent(cell -> cells.add(cell.with(missing)));
        missing.clear();
    }

    private static boolean isOf(GeoPolRiskCell cell, Answer row) {
        return cell.year() == row.count("year")
                && cell.area().equals(row.text("area"))
                && cell.item().equals(row.text("item"));
    }

    private static GeoPolRiskCell cell(Answer row) {
        return new GeoPolRiskCell(
                row.text("item"),
                row.text("area"),
                row.findInteger("year").orElseThrow(),
                Optional.of(row.text("reason"))
                        .filter(reason -> !reason.isEmpty())
                        .map(Lack::valueOf),
                row.findReal("hhi_least").map(least -> production(row, least)),
                row.findInteger("governance_year"),
                new Imports(
                        row.real("value"),
                        row.real("quantity"),
                        row.findReal("price"),
                        row.findReal("unjudged").orElse(0.0),
                        row.findReal("unweighed").orElse(0.0)),
                row.findReal("risk_least")
                        .map(least -> new Risk(
                                new Interval(least, row.real("risk_most")),
                                new Interval(row.real("score_least"), row.real("score_most")))),
                List.of());
    }

    private static Production production(Answer row, double hhi) {
        return new Production(
                row.findInteger("production_year").orElseThrow(),
                row.text("basis"),
                row.text("source"),
                new Interval(hhi, row.real("hhi_most")),
                new Interval(row.real("made"), row.real("made_most")));
    }
}
