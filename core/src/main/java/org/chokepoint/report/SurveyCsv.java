// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Language;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.FileTable;
import org.chokepoint.store.FileTable.Column;
import org.chokepoint.store.FileTable.Holds;
import org.chokepoint.survey.Ruling;
import org.chokepoint.survey.Survey;

/** The survey as a table for a spreadsheet: one row an item. */
public final class SurveyCsv {
    private static final List<Column> COLUMNS = List.of(
            Column.text("country"),
            new Column("year", Holds.WHOLE),
            Column.text("item"),
            Column.text("name_en"),
            Column.text("name_zh"),
            Column.text("kind"),
            Column.text("verdict"),
            Column.text("reason"),
            Column.text("footing"),
            new Column("holds_up", Holds.WHOLE),
            new Column("decided_by", Holds.WHOLE),
            Column.text("evidence"),
            Column.text("sources"),
            Column.text("rows"));

    private final EvidenceText text;

    public SurveyCsv(Registry registry, Countries countries) {
        Phrases english = Phrases.in(Language.EN);
        this.text = new EvidenceText(english, new Names(registry, countries, english));
    }

    public String of(Survey survey) {
        return TableCsv.of(table(survey));
    }

    /** The same with what each column holds. */
    public FileTable table(Survey survey) {
        return new FileTable(
                COLUMNS,
                survey.rulings().stream().map(ruling -> row(survey, ruling)).toList());
    }

    /** The same as a sheet of its own. */
    public Annex.Sheet sheet(Survey survey) {
        FileTable table = table(survey);
        return new Annex.Sheet(
                "verdicts", table.columns().stream().map(Column::name).toList(), table.rows());
    }

    private List<String> row(Survey survey, Ruling ruling) {
        Item item = ruling.item();
        return List.of(
                survey.area().code(),
                Integer.toString(survey.year()),
                item.id(),
                harmless(item.name().en()),
                harmless(item.name().zh()),
                item.kind().name(),
                ruling.verdict().name(),
                ruling.reason().name(),
                ruling.footing().name(),
                Integer.toString(
                        survey.holdsUp().getOrDefault(item.id(), List.of()).size()),
                ruling.decidedBy().map(String::valueOf).orElse(""),
                harmless(ruling.evidence().stream().map(text::of).collect(Collectors.joining(" | "))),
                ruling.evidence().stream()
                        .map(one -> one.source().id())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                ruling.evidence().stream().map(one -> one.row()).collect(Collectors.joining(" ")));
    }

    /** A cell that a spreadsheet would run as a formula is made text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
