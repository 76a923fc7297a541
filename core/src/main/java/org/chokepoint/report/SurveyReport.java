// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.domain.Kind;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.SupplyWords;
import org.chokepoint.domain.Verdict;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.Exposure;
import org.chokepoint.survey.FactRow;
import org.chokepoint.survey.Footing;
import org.chokepoint.survey.Ruling;
import org.chokepoint.survey.Scope;
import org.chokepoint.survey.Survey;
import org.chokepoint.survey.Tally;

/** The survey as one page: how much, by kind and chain, which machines, the most exposed items, and what others say. */
public final class SurveyReport implements Report<Survey> {
    private static final int MOST_EXPOSED = 10;
    private static final int MACHINES = 15;
    private static final int SUPPLIERS_SHOWN = 3;

    private final Registry registry;
    private final Phrases phrases;
    private final Names names;

    public SurveyReport(Registry registry, Countries countries, Phrases phrases) {
        this.registry = registry;
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
    }

    @Override
    public Document about(Survey survey) {
        DocumentBuilder page = start(survey);
        verdicts(survey, page);
        claims(survey, page);
        Map<Kind, Tally> byKind = survey.tallyBy(ruling -> List.of(ruling.item().kind()));
        groups(page, "survey.by-kind", byKind, kind -> phrases.say(kind));
        Map<String, Tally> byChain = survey.tallyBy(this::chains);
        groups(page, "survey.by-chain", byChain, names::chain);
        exposed(survey, page);
        machines(survey, page);
        lists(survey, page);
        page.paragraph(phrases.say("survey.how", phrases.number(survey.threshold()), survey.edition()));
        if (survey.newerFacts() > 0) {
            page.paragraph(phrases.say("survey.newer", survey.newerFacts(), survey.year()));
        }
        return page.build();
    }

    /** The same on one page. */
    Document bulletin(Survey survey) {
        DocumentBuilder page = start(survey);
        verdicts(survey, page);
        page.paragraph(
                phrases.say("survey.why-different", survey.rulings().size(), phrases.number(survey.threshold())));
        exposed(survey, page);
        page.paragraph(phrases.say("survey.how", phrases.number(survey.threshold()), survey.edition()));
        return page.build();
    }

    private DocumentBuilder start(Survey survey) {
        String area = survey.area().name().in(phrases.language());
        DocumentBuilder page =
                new DocumentBuilder(phrases.say("survey.title", area, survey.year()) + filter(survey.scope()));
        page.paragraph(headline(survey.tally()));
        page.block(new SurveyPictures(phrases).shares(survey));
        return page;
    }

    /** What the survey was narrowed to, for the title. */
    private String filter(Scope scope) {
        List<String> filters = new ArrayList<>();
        scope.kinds().stream().sorted().forEach(kind -> filters.add(phrases.say(kind)));
        scope.chain().ifPresent(chain -> filters.add(names.chain(chain)));
        scope.pack().ifPresent(filters::add);
        return filters.isEmpty() ? "" : phrases.say("survey.filter", names.list(filters));
    }

    private String headline(Tally tally) {
        return phrases.say(
                "survey.headline",
                tally.items(),
                tally.count(Verdict.BLANK),
                tally.count(Verdict.IMPORT_RELIANT),
                tally.count(Verdict.SELF_SUPPLIED),
                tally.count(Verdict.UNKNOWN));
    }

    private void verdicts(Survey survey, DocumentBuilder page) {
        Tally tally = survey.tally();
        List<List<String>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<String> row = new ArrayList<>(List.of(
                    phrases.say(verdict),
                    Integer.toString(tally.count(verdict)),
                    phrases.percent(tally.share(verdict)),
                    phrases.percentBetween(tally.bounds(verdict))));
            for (Footing footing : List.of(Footing.FIRM, Footing.SINGLE, Footing.DERIVED, Footing.DISPUTED)) {
                long count = survey.rulings().stream()
                        .filter(ruling -> ruling.verdict() == verdict && ruling.footing() == footing)
                        .count();
                row.add(verdict == Verdict.UNKNOWN ? "" : Long.toString(count));
            }
            long old = survey.rulings().stream()
                    .filter(ruling -> ruling.verdict() == verdict && ruling.isOldAt(survey.year()))
                    .count();
            row.add(verdict == Verdict.UNKNOWN ? "" : Long.toString(old));
            rows.add(row);
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.verdict")),
                        Column.number(phrases.say("column.items")),
                        Column.number(phrases.say("column.share")),
                        Column.number(phrases.say("column.bounds")),
                        Column.number(phrases.say(Footing.FIRM)),
                        Column.number(phrases.say(Footing.SINGLE)),
                        Column.number(phrases.say(Footing.DERIVED)),
                        Column.number(phrases.say(Footing.DISPUTED)),
                        Column.number(phrases.say("column.old"))),
                rows);
        page.paragraph(phrases.say("survey.footing"));
    }

    private void claims(Survey survey, DocumentBuilder page) {
        page.heading(phrases.say("survey.claims"));
        if (survey.claims().isEmpty()) {
            page.paragraph(phrases.say("survey.no-claims"));
            return;
        }
        Map<String, List<FactRow>> bySource = new LinkedHashMap<>();
        survey.claims()
                .forEach(claim -> bySource.computeIfAbsent(claim.source(), id -> new ArrayList<>())
                        .add(claim));
        List<List<String>> rows = new ArrayList<>();
        bySource.forEach((source, claims) -> rows.add(List.of(
                claims.get(0).period(),
                names.list(claims.stream()
                        .map(claim -> phrases.say(claim.predicate()) + " "
                                + claim.value().map(phrases::percentOf).orElse(claim.words()))
                        .toList()),
                claims.get(0).statement(),
                names.source(source))));
        rows.add(ours(survey, survey.rulings(), "survey.ours-all"));
        List<Ruling> materials = survey.rulings().stream()
                .filter(ruling -> ruling.item().kind().isMaterial())
                .toList();
        if (!materials.isEmpty() && materials.size() < survey.rulings().size()) {
            rows.add(ours(survey, materials, "survey.ours-materials"));
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.year")),
                        Column.text(phrases.say("column.claim")),
                        Column.text(phrases.say("column.definition")),
                        Column.text(phrases.say("column.source"))),
                rows);
        page.paragraph(
                phrases.say("survey.why-different", survey.rulings().size(), phrases.number(survey.threshold())));
    }

    /** Our own shares in the form of a claim, to be read beside the published ones. */
    private List<String> ours(Survey survey, List<Ruling> rulings, String what) {
        Tally tally = Tally.of(rulings);
        List<String> shares = Arrays.stream(Verdict.values())
                .map(verdict -> phrases.say(verdict) + " " + phrases.percentBetween(tally.bounds(verdict)))
                .toList();
        return List.of(
                Integer.toString(survey.year()), names.list(shares), phrases.say(what, tally.items()), "Chokepoint");
    }

    private <K extends Comparable<K>> void groups(
            DocumentBuilder page, String title, Map<K, Tally> tallies, Function<K, String> name) {
        if (tallies.size() < 2) {
            return;
        }
        page.heading(phrases.say(title));
        page.block(new SurveyPictures(phrases).groups(phrases.say(title), tallies, name));
        List<List<String>> rows = new ArrayList<>();
        tallies.forEach((group, tally) -> {
            List<String> row = new ArrayList<>(List.of(name.apply(group), Integer.toString(tally.items())));
            Arrays.stream(Verdict.values()).forEach(verdict -> row.add(Integer.toString(tally.count(verdict))));
            row.add(phrases.percentBetween(tally.bounds(Verdict.BLANK)));
            row.add(phrases.percentBetween(tally.bounds(Verdict.IMPORT_RELIANT)));
            rows.add(row);
        });
        List<Column> header = new ArrayList<>();
        header.add(Column.text(phrases.say("column.group")));
        header.add(Column.number(phrases.say("column.items")));
        Arrays.stream(Verdict.values()).forEach(verdict -> header.add(Column.number(phrases.say(verdict))));
        header.add(Column.number(phrases.say("column.blank-bounds")));
        header.add(Column.number(phrases.say("column.reliant-bounds")));
        page.table(header, rows);
    }

    private List<String> chains(Ruling ruling) {
        return List.copyOf(registry.chainsOf(ruling.item().id()));
    }

    private void exposed(Survey survey, DocumentBuilder page) {
        List<Exposure> most = survey.exposures().stream().limit(MOST_EXPOSED).toList();
        if (most.isEmpty()) {
            return;
        }
        page.heading(phrases.say("survey.exposed"));
        List<List<String>> rows = new ArrayList<>();
        for (Exposure one : most) {
            rows.add(List.of(
                    names.item(one.ruling().item()),
                    phrases.say(one.ruling().verdict()),
                    phrases.say(one.tightness()),
                    suppliers(one),
                    Integer.toString(one.holdsUp())));
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.item")),
                        Column.text(phrases.say("column.verdict")),
                        Column.text(phrases.say("column.tightness")),
                        Column.text(phrases.say("column.suppliers")),
                        Column.number(phrases.say("column.holds-up"))),
                rows);
    }

    private String suppliers(Exposure exposure) {
        List<String> said = exposure.suppliers().stream()
                .limit(SUPPLIERS_SHOWN)
                .map(this::supplier)
                .collect(Collectors.toCollection(ArrayList::new));
        if (said.isEmpty()) {
            exposure.countries().stream()
                    .limit(SUPPLIERS_SHOWN)
                    .forEach(one -> said.add(names.place(one.country()) + " " + phrases.percentOf(one.percent())));
        }
        return said.isEmpty() ? phrases.say("survey.nobody-named") : names.list(said);
    }

    private String supplier(Supply supply) {
        String name = supply.firm().map(names::firm).orElseGet(() -> names.place(supply.supplier()));
        Optional<String> share = supply.share().map(phrases::percentOf);
        Optional<String> word =
                supply.words().filter(SupplyWords::meansVolume).map(words -> phrases.say("words." + words));
        Optional<String> said = share.or(() -> word);
        Optional<String> year = supply.year().map(String::valueOf);
        if (said.isEmpty()) {
            return name;
        }
        return year.isEmpty()
                ? phrases.say("survey.supplier", name, said.get())
                : phrases.say("survey.supplier-in", name, said.get(), year.get());
    }

    private void machines(Survey survey, DocumentBuilder page) {
        List<Exposure> machines = survey.exposures().stream()
                .filter(one -> one.ruling().item().kind().isEquipment())
                .sorted((a, b) -> Integer.compare(b.holdsUp(), a.holdsUp()))
                .limit(MACHINES)
                .toList();
        if (machines.isEmpty()) {
            return;
        }
        page.heading(phrases.say("survey.machines"));
        List<List<String>> rows = new ArrayList<>();
        for (Exposure one : machines) {
            List<String> held =
                    survey.holdsUp().getOrDefault(one.ruling().item().id(), List.of());
            rows.add(List.of(
                    names.item(one.ruling().item()),
                    phrases.say(one.ruling().verdict()),
                    suppliers(one),
                    Integer.toString(one.holdsUp()),
                    names.list(held.stream().limit(4).map(names::item).toList())));
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.machine")),
                        Column.text(phrases.say("column.verdict")),
                        Column.text(phrases.say("column.suppliers")),
                        Column.number(phrases.say("column.holds-up")),
                        Column.text(phrases.say("column.holds-up-what"))),
                rows);
    }

    private void lists(Survey survey, DocumentBuilder page) {
        page.heading(phrases.say("survey.lists"));
        List<String> lines = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<String> items = survey.rulings().stream()
                    .filter(ruling -> ruling.verdict() == verdict)
                    .map(ruling -> names.item(ruling.item())
                            + mark(ruling.footing())
                            + (ruling.isOldAt(survey.year()) ? "†" : ""))
                    .toList();
            if (!items.isEmpty()) {
                lines.add(phrases.say("survey.list", phrases.say(verdict), items.size(), names.list(items)));
            }
        }
        page.bullets(lines);
        page.paragraph(phrases.say("survey.marks"));
    }

    private static String mark(Footing footing) {
        return switch (footing) {
            case DISPUTED -> "?";
            case SINGLE -> "¹";
            case DERIVED -> "*";
            case FIRM, NONE -> "";
        };
    }
}
