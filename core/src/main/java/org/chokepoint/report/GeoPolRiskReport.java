// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.domain.Interval;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.GeoPolRiskCell;
import org.chokepoint.survey.GeoPolRiskCell.Input;
import org.chokepoint.survey.GeoPolRiskCell.Lack;
import org.chokepoint.survey.GeoPolRiskGrid;

/** The supply risk of materials, the greatest first, what is missing in each, and which have none and why. */
public final class GeoPolRiskReport implements Report<GeoPolRiskGrid> {
    private static final int PLACES = 3;
    private static final int ITEMS = 12;
    /** A part below this is not told more exactly. */
    private static final double LEAST = 0.0001;

    private final Names names;
    private final Phrases phrases;
    private final int top;

    /**
     * A report in the language of the phrases.
     *
     * @param top how many scores are shown at most; 0 all
     */
    public GeoPolRiskReport(Registry registry, Countries countries, Phrases phrases, int top) {
        this.names = new Names(registry, countries, phrases);
        this.phrases = phrases;
        this.top = top;
    }

    @Override
    public Document about(GeoPolRiskGrid grid) {
        List<GeoPolRiskCell> scored = grid.cells().stream()
                .filter(cell -> cell.risk().isPresent())
                .sorted(Comparator.comparingDouble((GeoPolRiskCell cell) ->
                                -cell.score().orElseThrow().low())
                        .thenComparing(cell -> -cell.score().orElseThrow().high())
                        .thenComparing(GeoPolRiskCell::item)
                        .thenComparing(GeoPolRiskCell::area)
                        .thenComparing(GeoPolRiskCell::year))
                .toList();
        DocumentBuilder page = new DocumentBuilder(phrases.say(
                "risk.title",
                grid.choice().dataset(),
                grid.choice().revision(),
                names.list(grid.wish().years().stream().map(String::valueOf).toList())));
        page.paragraph(phrases.say("risk.headline", scored.size(), grid.cells().size()));
        page.bullets(remarks(grid, scored));
        int shown = top == 0 ? scored.size() : Math.min(top, scored.size());
        page.table(header(), scored.stream().limit(shown).map(this::row).toList());
        if (shown < scored.size()) {
            page.paragraph(phrases.say("risk.more", scored.size() - shown));
        }
        without(grid, page);
        return page.build();
    }

    private List<String> remarks(GeoPolRiskGrid grid, List<GeoPolRiskCell> scored) {
        List<String> remarks = new ArrayList<>();
        remarks.add(phrases.say(grid.wish().missing()));
        Set<Integer> ungoverned = new TreeSet<>();
        grid.cells().stream()
                .filter(cell -> cell.governanceYear().isEmpty())
                .forEach(cell -> ungoverned.add(cell.year()));
        if (!ungoverned.isEmpty()) {
            remarks.add(phrases.say(
                    "risk.ungoverned",
                    names.list(ungoverned.stream().map(String::valueOf).toList())));
        }
        if (scored.stream().anyMatch(GeoPolRiskCell::mixesContentWithWeight)) {
            remarks.add(phrases.say("risk.mixed"));
        }
        return remarks;
    }

    private List<Column> header() {
        return List.of(
                Column.text(phrases.say("column.item")),
                Column.text(phrases.say("column.country")),
                Column.number(phrases.say("column.year")),
                Column.number("HHI"),
                Column.number(phrases.say("column.import-risk")),
                Column.number(phrases.say("column.risk-score")),
                Column.number(phrases.say("column.price")),
                Column.number(phrases.say("column.midpoint")),
                Column.number(phrases.say("column.factor")),
                Column.text(phrases.say("column.note")));
    }

    private List<String> row(GeoPolRiskCell cell) {
        GeoPolRiskCell.Risk risk = cell.risk().orElseThrow();
        return List.of(
                names.item(cell.item()),
                names.place(cell.area()),
                Integer.toString(cell.year()),
                amount(cell.production().map(GeoPolRiskCell.Production::hhi)),
                phrases.amount(risk.importRisk()),
                phrases.amount(risk.score()),
                cell.imports().price().map(phrases::number).orElse("–"),
                amount(cell.midpoint()),
                amount(cell.factor()),
                notes(cell));
    }

    private String amount(Optional<Interval> value) {
        return value.map(phrases::amount).orElse("–");
    }

    private String notes(GeoPolRiskCell cell) {
        List<String> notes = new ArrayList<>();
        cell.production()
                .filter(made -> made.year() != cell.year())
                .ifPresent(made -> notes.add(phrases.say("risk.production-year", made.year())));
        cell.governanceYear()
                .filter(year -> year != cell.year())
                .ifPresent(year -> notes.add(phrases.say("risk.governance-year", year)));
        for (Input input : Input.values()) {
            List<GeoPolRiskCell.Missing> missing =
                    cell.missing().stream().filter(one -> one.input() == input).toList();
            if (!missing.isEmpty()) {
                notes.add(phrases.say("risk.missing-" + input, places(missing)));
            }
        }
        if (cell.mixesContentWithWeight()) {
            notes.add(cell.production().orElseThrow().basis());
        }
        return String.join("; ", notes);
    }

    private String places(List<GeoPolRiskCell.Missing> missing) {
        String shown = missing.stream()
                .limit(PLACES)
                .map(one -> "%s %s%s".formatted(one.place(), percent(one.part()), phrases.say("percent")))
                .collect(Collectors.joining(phrases.say("list.comma")));
        return missing.size() <= PLACES ? shown : shown + phrases.say("product.more", missing.size() - PLACES);
    }

    private String percent(double part) {
        return part < LEAST ? "< " + phrases.number(100 * LEAST) : phrases.number(100 * part);
    }

    private void without(GeoPolRiskGrid grid, DocumentBuilder page) {
        Map<Lack, List<GeoPolRiskCell>> lacking = new EnumMap<>(Lack.class);
        grid.cells()
                .forEach(cell -> cell.lack()
                        .ifPresent(lack -> lacking.computeIfAbsent(lack, unseen -> new ArrayList<>())
                                .add(cell)));
        if (lacking.isEmpty()) {
            return;
        }
        page.heading(phrases.say("risk.without"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.why")),
                        Column.number(phrases.say("column.cells")),
                        Column.text(phrases.say("column.item")),
                        Column.text(phrases.say("column.country"))),
                lacking.entrySet().stream()
                        .map(entry -> List.of(
                                phrases.say(entry.getKey()),
                                Integer.toString(entry.getValue().size()),
                                some(entry.getValue(), GeoPolRiskCell::item, names::item),
                                some(entry.getValue(), GeoPolRiskCell::area, area -> area)))
                        .toList());
    }

    private String some(
            List<GeoPolRiskCell> cells, Function<GeoPolRiskCell, String> part, Function<String, String> name) {
        List<String> all =
                new ArrayList<>(new TreeSet<>(cells.stream().map(part).toList()));
        String shown = names.list(all.stream().limit(ITEMS).map(name).toList());
        return all.size() <= ITEMS ? shown : shown + phrases.say("product.more", all.size() - ITEMS);
    }
}
