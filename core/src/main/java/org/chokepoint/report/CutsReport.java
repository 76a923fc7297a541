// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.domain.Interval;
import org.chokepoint.network.Bite;
import org.chokepoint.network.Cut;
import org.chokepoint.network.Cuts;
import org.chokepoint.network.EventRisk;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;

/** The few countries or firms that could stop an item, and where each set bites. */
public final class CutsReport implements Report<Cuts> {
    private static final int BITES = 3;
    private static final int BLIND = 12;

    private final Phrases phrases;
    private final Names names;
    private final int shown;
    private final Registry registry;
    private final Optional<String> lit;

    /**
     * A report for the reader.
     *
     * @param shown how many sets each table has at most
     */
    public CutsReport(Registry registry, Countries countries, Phrases phrases, int shown) {
        this(registry, new Names(registry, countries, phrases), phrases, shown, Optional.empty());
    }

    private CutsReport(Registry registry, Names names, Phrases phrases, int shown, Optional<String> lit) {
        this.phrases = phrases;
        this.names = names;
        this.shown = shown;
        this.registry = registry;
        this.lit = lit;
    }

    /** The same with the paths of one set lit in the picture. */
    public CutsReport lighting(String key) {
        return new CutsReport(registry, names, phrases, shown, Optional.of(key));
    }

    /** What a set is known by in an address: its events. */
    public static String key(Cut cut) {
        return String.join("+", cut.events());
    }

    @Override
    public Document about(Cuts cuts) {
        return about(cuts, true);
    }

    /** The same in words and tables alone. */
    Document withoutPicture(Cuts cuts) {
        return about(cuts, false);
    }

    private Document about(Cuts cuts, boolean drawn) {
        DocumentBuilder page = new DocumentBuilder(phrases.say(
                cuts.below().isPresent() ? "cuts.title-below" : "cuts.title",
                names.item(cuts.target()),
                names.asker(cuts.asker()),
                cuts.asker().year(),
                percent(Interval.point(cuts.below().orElse(0.0)))));
        page.paragraph(headline(cuts));
        if (drawn && !cuts.cuts().isEmpty()) {
            page.block(picture(cuts));
        }
        for (Cut.Certainty certainty : Cut.Certainty.values()) {
            table(cuts, certainty, page);
        }
        cuts.risk().ifPresent(risk -> risk(cuts, risk, page));
        blind(cuts, page);
        page.paragraph(phrases.say("cuts.how"));
        return page.build();
    }

    private Drawing picture(Cuts cuts) {
        Optional<Cut> chosen = lit.flatMap(
                key -> cuts.cuts().stream().filter(cut -> key(cut).equals(key)).findFirst());
        List<Cut> drawn = Stream.concat(
                        chosen.stream(),
                        Arrays.stream(Cut.Certainty.values()).flatMap(certainty -> shown(cuts, certainty).stream()))
                .distinct()
                .toList();
        return new CutsPicture(registry, names, phrases).of(cuts, drawn, chosen);
    }

    private List<Cut> shown(Cuts cuts, Cut.Certainty certainty) {
        return cuts.cuts().stream()
                .filter(cut -> cut.certainty() == certainty)
                .limit(shown)
                .toList();
    }

    private String headline(Cuts cuts) {
        long must = count(cuts, Cut.Certainty.MUST);
        long single = cuts.cuts().stream()
                .filter(cut ->
                        cut.certainty() == Cut.Certainty.MUST && cut.events().size() == 1)
                .count();
        String complete = cuts.completeUpTo() < cuts.order()
                ? phrases.say("cuts.incomplete", cuts.completeUpTo(), cuts.completeUpTo() + 1)
                : phrases.say("cuts.complete", cuts.order());
        return phrases.say("cuts.headline", must, single, count(cuts, Cut.Certainty.CANNOT_BE_EXCLUDED))
                + " "
                + complete
                + " "
                + phrases.say("cuts.blind", cuts.items(), cuts.blindSpots().size());
    }

    private static long count(Cuts cuts, Cut.Certainty certainty) {
        return cuts.cuts().stream().filter(cut -> cut.certainty() == certainty).count();
    }

    private void table(Cuts cuts, Cut.Certainty certainty, DocumentBuilder page) {
        List<Cut> found =
                cuts.cuts().stream().filter(cut -> cut.certainty() == certainty).toList();
        if (found.isEmpty()) {
            return;
        }
        page.heading(phrases.say(certainty));
        List<Column> header = new ArrayList<>(List.of(Column.text(phrases.say("column.lost-together"))));
        if (cuts.below().isPresent()) {
            header.add(Column.number(phrases.say("column.left")));
        }
        header.addAll(List.of(
                Column.number(phrases.say("column.brings-down")),
                Column.text(phrases.say("column.bites-at")),
                Column.text(phrases.say("column.felt")),
                Column.text(phrases.say("column.evidence"))));
        List<Cut> listed = shown(cuts, certainty);
        page.block(new Document.Table(
                header,
                listed.stream().map(cut -> row(cuts, cut)).toList(),
                listed.stream().map(CutsReport::key).toList()));
        if (found.size() > shown) {
            page.paragraph(phrases.say("cuts.more", found.size() - shown));
        }
        List<String> notes = new ArrayList<>();
        found.stream().limit(shown).forEach(cut -> {
            notes.addAll(entrants(cuts, cut));
            notes.addAll(weight(cuts, cut));
        });
        page.bullets(notes);
    }

    /** What new sellers would change, if one believed in them. */
    private List<String> entrants(Cuts cuts, Cut cut) {
        List<String> said = new ArrayList<>();
        for (Bite bite : cut.bites()) {
            if (!bite.savedBy().isEmpty()) {
                said.add(phrases.say(
                        cut.vanishes() ? "cuts.vanishes" : "cuts.bites-less",
                        events(cuts, cut),
                        names.item(bite.item()),
                        names.list(bite.savedBy().stream().map(names::supplier).toList())));
            }
        }
        return said;
    }

    /** What happened before, and what is bought from there. */
    private List<String> weight(Cuts cuts, Cut cut) {
        List<String> said = new ArrayList<>();
        if (!cut.precedents().isEmpty()) {
            said.add(phrases.say(
                    "cuts.precedents",
                    events(cuts, cut),
                    cut.precedents().size(),
                    names.list(cut.precedents()
                            .subList(0, Math.min(BITES, cut.precedents().size())))));
        }
        cut.imports()
                .ifPresent(dollars -> said.add(phrases.say(
                        "cuts.imports",
                        events(cuts, cut),
                        String.format(Locale.ROOT, "%,d", Math.round(dollars / 1e6)))));
        return said;
    }

    private List<String> row(Cuts cuts, Cut cut) {
        List<String> row = new ArrayList<>(List.of(events(cuts, cut)));
        cut.left().ifPresent(left -> row.add(percent(left)));
        row.add(Integer.toString(cut.reach()));
        List<Bite> bites = cut.bites().subList(0, Math.min(BITES, cut.bites().size()));
        int more = cut.bites().size() - bites.size();
        row.add(String.join("; ", bites.stream().map(this::path).toList())
                + (more > 0 ? phrases.say("cuts.more-bites", more) : ""));
        row.add(names.list(bites.stream().map(this::felt).distinct().toList()));
        row.add(evidence(bites));
        return row;
    }

    private String events(Cuts cuts, Cut cut) {
        return names.list(cut.events().stream()
                .map(event -> EventNames.of(cuts.kind(), event, names))
                .toList());
    }

    private String felt(Bite bite) {
        return phrases.say(bite.clock())
                + bite.days().map(days -> phrases.say("cuts.days", days)).orElse("");
    }

    private String path(Bite bite) {
        return String.join(" → ", bite.path().stream().map(names::item).toList());
    }

    private String evidence(List<Bite> bites) {
        List<String> said = new ArrayList<>();
        for (Bite bite : bites) {
            bite.weakest()
                    .ifPresent(grade -> said.add(phrases.say(grade)
                            + (bite.bySeat() ? phrases.say("cuts.by-seat") : "")
                            + (bite.rows().isEmpty() ? "" : ", " + bite.rows().get(0))));
        }
        return said.isEmpty() ? phrases.say("cuts.counted") : String.join("; ", said);
    }

    private void risk(Cuts cuts, EventRisk risk, DocumentBuilder page) {
        page.heading(phrases.say("cuts.risk"));
        page.paragraph(phrases.say(
                "cuts.risk-top",
                ImportanceTable.number(risk.top().low()),
                ImportanceTable.number(risk.top().high()),
                phrases.say(risk.basis()),
                phrases.say(risk.reading())));
        new ImportanceTable(phrases, event -> EventNames.of(cuts.kind(), event, names))
                .about(risk.events(), shown, page);
    }

    private void blind(Cuts cuts, DocumentBuilder page) {
        if (cuts.blindSpots().isEmpty()) {
            return;
        }
        page.heading(phrases.say("cuts.blind-spots"));
        List<String> blind = cuts.blindSpots().stream().map(names::item).toList();
        List<String> some = new ArrayList<>(blind);
        Collections.sort(some);
        int more = Math.max(0, some.size() - BLIND);
        page.paragraph(names.list(some.subList(0, Math.min(BLIND, some.size())))
                + (more > 0 ? phrases.say("product.more", more) : "")
                + ".");
    }

    private String percent(Interval part) {
        return part.isPoint()
                ? String.format(Locale.ROOT, "%.0f", 100 * part.low()) + phrases.say("percent")
                : phrases.percentBetween(part);
    }
}
