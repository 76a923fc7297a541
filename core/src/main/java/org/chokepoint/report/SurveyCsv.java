// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Language;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.Ruling;
import org.chokepoint.survey.Survey;

/** The survey as a table for a spreadsheet: one row an item. */
public final class SurveyCsv {
    private static final List<String> HEADER = List.of(
            "country",
            "year",
            "item",
            "name_en",
            "name_zh",
            "kind",
            "verdict",
            "reason",
            "footing",
            "holds_up",
            "decided_by",
            "evidence",
            "sources",
            "rows");

    private final EvidenceText text;

    public SurveyCsv(Registry registry, Countries countries) {
        Phrases english = Phrases.in(Language.EN);
        this.text = new EvidenceText(english, new Names(registry, countries, english));
    }

    public String of(Survey survey) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(HEADER);
            survey.rulings().forEach(ruling -> csv.writeRecord(row(survey, ruling)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The same as a sheet of its own. */
    public Annex.Sheet sheet(Survey survey) {
        return new Annex.Sheet(
                "verdicts",
                HEADER,
                survey.rulings().stream().map(ruling -> row(survey, ruling)).toList());
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
