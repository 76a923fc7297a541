// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.HsRevision;

/**
 * What a six-digit code is in another revision of the Harmonized System, over any number of revisions.
 *
 * <p>Links: conversion tables of the United Nations Statistics Division as collected by Liao, Kim, Miyano and Zhang
 * (concordance, R package). Weights up to HS2017: Harvard Growth Lab (comtrade-downloader), estimated from trade.
 * Between HS2017 and HS2022 no weights are known, and most new codes name one predecessor only. Over several
 * revisions weights multiply, which supposes that the goods of a code divide alike wherever they came from.
 * See {@code docs/methods/hs-revisions.md}.
 */
public final class HsConcordance {
    private static final List<HsRevision> REVISIONS = List.of(HsRevision.values());
    private static final Comparator<HsLink> HEAVIEST_FIRST = Comparator.<HsLink>comparingDouble(
                    link -> -link.weight().orElse(0.0))
            .thenComparing(link -> link.to().code());

    private final HsCodes codes;
    private final Map<HsRevision, HsStep> later = new EnumMap<>(HsRevision.class);
    private final Map<HsRevision, HsStep> earlier = new EnumMap<>(HsRevision.class);

    /** Is filled by the first thread that needs it; nothing changes afterwards. */
    private static final class Standard {
        private static final HsConcordance TABLES = read();
    }

    private HsConcordance(HsCodes codes) {
        this.codes = codes;
    }

    /** The tables that come with the program, read when first asked for. */
    public static HsConcordance standard() {
        return Standard.TABLES;
    }

    private static HsConcordance read() {
        HsConcordance concordance = new HsConcordance(HsCodes.standard());
        for (int i = 1; i < REVISIONS.size(); i++) {
            concordance.read(REVISIONS.get(i - 1), REVISIONS.get(i));
        }
        return concordance;
    }

    private void read(HsRevision older, HsRevision newer) {
        String table = "hs/%s-%s.csv".formatted(older, newer);
        Set<String> olds = codes.list(older);
        Set<String> news = codes.list(newer);
        later.put(older, new HsStep(olds, news, OwnTable.read(table, row -> row(row, "older", "newer", "forward"))));
        earlier.put(newer, new HsStep(news, olds, OwnTable.read(table, row -> row(row, "newer", "older", "backward"))));
    }

    private static HsRow row(NamedCsvRecord row, String from, String to, String weight) {
        return new HsRow(
                row.getField(from),
                row.getField(to),
                Optional.of(row.getField(weight))
                        .filter(text -> !text.isEmpty())
                        .map(Double::valueOf),
                HsChange.MANY_TO_MANY);
    }

    /** The lists of codes that the tables speak of. */
    public HsCodes codes() {
        return codes;
    }

    /** All counterparts of the code, the heaviest first; none if the tables name none. Refuses a code of no list. */
    public List<HsLink> links(Hs6 code, HsRevision to) {
        demandKnown(code);
        Map<String, Optional<Double>> reached = reach(code, to);
        return reached.entrySet().stream()
                .map(entry -> link(code, new Hs6(entry.getKey(), to), entry.getValue(), reached.size()))
                .sorted(HEAVIEST_FIRST)
                .toList();
    }

    /** Whether a series under the code goes on over there, and as what. */
    public HsBreak breakOf(Hs6 code, HsRevision to) {
        List<HsLink> links = links(code, to);
        return new HsBreak(code, to, change(links), links, namesAll(code.revision(), to));
    }

    /** The smallest groups of codes here and over there that hold the same goods; it contains the code. */
    public HsGroup relatives(Hs6 code, HsRevision to) {
        demandKnown(code);
        Set<String> here = new TreeSet<>(Set.of(code.code()));
        Set<String> there = reachAll(here, code.revision(), to);
        Set<String> grown = reachAll(there, to, code.revision());
        while (here.addAll(grown)) {
            there = reachAll(here, code.revision(), to);
            grown = reachAll(there, to, code.revision());
        }
        return new HsGroup(coded(here, code.revision()), coded(there, to));
    }

    /** The whole table from one revision to another, by code; codes without a counterpart are in {@link #unnamed}. */
    public List<HsRow> rows(HsRevision from, HsRevision to) {
        List<HsRow> rows = new ArrayList<>();
        for (String code : codes.list(from)) {
            for (HsLink link : links(new Hs6(code, from), to)) {
                rows.add(new HsRow(code, link.to().code(), link.weight(), link.change()));
            }
        }
        return rows;
    }

    /** The codes for which the tables name no counterpart in that direction. */
    public List<Hs6> unnamed(HsRevision from, HsRevision to) {
        return codes.list(from).stream()
                .map(code -> new Hs6(code, from))
                .filter(code -> reach(code, to).isEmpty())
                .toList();
    }

    /** Whether the tables between the two revisions are known to name every counterpart. */
    public static boolean namesAll(HsRevision from, HsRevision to) {
        return from == to || (from != HsRevision.HS2022 && to != HsRevision.HS2022);
    }

    private HsLink link(Hs6 from, Hs6 to, Optional<Double> weight, int counterparts) {
        int sharers = reach(to, from.revision()).size();
        return new HsLink(to, weight, HsChange.of(counterparts, sharers, from.code(), to.code()));
    }

    private static HsChange change(List<HsLink> links) {
        return links.stream()
                .map(HsLink::change)
                .reduce((one, other) -> one == other ? one : HsChange.MANY_TO_MANY)
                .orElse(HsChange.UNNAMED);
    }

    private Map<String, Optional<Double>> reach(Hs6 code, HsRevision to) {
        Map<String, Optional<Double>> reached = Map.of(code.code(), Optional.of(1.0));
        for (HsStep step : steps(code.revision(), to)) {
            reached = step.from(reached);
        }
        return reached;
    }

    private Set<String> reachAll(Set<String> from, HsRevision revision, HsRevision to) {
        return from.stream()
                .flatMap(code -> reach(new Hs6(code, revision), to).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<HsStep> steps(HsRevision from, HsRevision to) {
        List<HsStep> steps = new ArrayList<>();
        int last = REVISIONS.indexOf(to);
        for (int i = REVISIONS.indexOf(from); i < last; i++) {
            steps.add(Optional.ofNullable(later.get(REVISIONS.get(i))).orElseThrow());
        }
        for (int i = REVISIONS.indexOf(from); i > last; i--) {
            steps.add(Optional.ofNullable(earlier.get(REVISIONS.get(i))).orElseThrow());
        }
        return steps;
    }

    private static Set<Hs6> coded(Set<String> codes, HsRevision revision) {
        return codes.stream().map(code -> new Hs6(code, revision)).collect(Collectors.toUnmodifiableSet());
    }

    private void demandKnown(Hs6 code) {
        if (!codes.has(code)) {
            String others = REVISIONS.stream()
                    .filter(revision -> codes.has(new Hs6(code.code(), revision)))
                    .map(HsRevision::name)
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException("HS6 code (%s) is not in the list of %s. Maybe %s."
                    .formatted(code, code.revision(), others.isEmpty() ? "a digit is wrong" : "of " + others));
        }
    }
}
