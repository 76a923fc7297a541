// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.FigureState;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.store.TradeTable;

/**
 * How well both sides of trade agree in one reconciled table, and how near the table is to another of the same year.
 *
 * @param states how many flows, and how much money, was told by both sides or by one
 * @param gaps the spread of what both sides declared, freight removed, by the size of the flow
 * @param reporters the places whose declarations agree least with those of their partners
 * @param against the comparison with the other dataset, if it is loaded
 */
public record MirrorReview(
        TradeChoice choice,
        List<State> states,
        List<Gap> gaps,
        Margin margin,
        List<Reporter> reporters,
        Optional<Comparison> against,
        List<CountryMiss> worst) {
    public MirrorReview {
        states = List.copyOf(states);
        gaps = List.copyOf(gaps);
        reporters = List.copyOf(reporters);
        worst = List.copyOf(worst);
    }

    /** Flows of one state and their value in US dollars. */
    public record State(FigureState state, long flows, long value) {}

    /**
     * ln(import / export) less the freight, of flows of about that many US dollars.
     *
     * @param from lower end of the size class, a power of ten
     * @param spread 1.4826 times the median absolute deviation
     */
    public record Gap(double from, long flows, double median, double spread) {}

    /** Freight and insurance as ln(CIF / FOB): the median over products, the least and the greatest. */
    public record Margin(double median, double least, double greatest) {}

    /** A place's mean absolute log gap as exporter and as importer, and the value of its flows told by both sides. */
    public record Reporter(String place, double asExporter, double asImporter, long value) {}

    /**
     * Two tables flow by flow.
     *
     * @param within10 part of the other's value in flows that differ by at most a tenth, 0 to 1
     * @param medianRatio median absolute log ratio over flows that both have
     * @param missing part of the other's value in flows that are not here
     * @param extra value here of flows that the other has not, as a part of the other's value
     */
    public record Comparison(
            String dataset, long flows, double within10, double medianRatio, double missing, double extra) {}

    /** A country whose flows differ most in money. */
    public record CountryMiss(String place, long value, long difference, double within10) {}

    private static final Question<State> STATES = new Question<>(
            MirrorReview.class,
            "mirror-states.sql",
            row -> new State(FigureState.valueOf(row.text("state")), row.count("flows"), row.count("value")));
    private static final Question<Gap> GAPS = new Question<>(
            MirrorReview.class,
            "mirror-gaps.sql",
            row -> new Gap(row.real("size"), row.count("flows"), row.real("middle"), row.real("spread")));
    private static final Question<Margin> MARGIN = new Question<>(
            MirrorReview.class,
            "mirror-margin.sql",
            row -> new Margin(row.real("middle"), row.real("least"), row.real("greatest")));
    private static final Question<Reporter> REPORTERS = new Question<>(
            MirrorReview.class,
            "mirror-reporters.sql",
            row -> new Reporter(
                    row.text("place"), row.real("as_exporter"), row.real("as_importer"), row.count("value")));
    private static final Question<CountryMiss> WORST = new Question<>(
            MirrorReview.class,
            "mirror-worst.sql",
            row -> new CountryMiss(
                    row.text("place"), row.count("value"), row.count("difference"), row.real("within10")));

    /** The first dataset of declarations in the edition. */
    public static Optional<String> declared(Edition edition) {
        return edition.tables().stream()
                .filter(table -> table.kind() == TradeFile.Kind.DECLARATIONS)
                .map(TradeTable::dataset)
                .findFirst();
    }

    /** Reviews the table; {@code other} is the dataset to compare with. */
    public static MirrorReview of(Edition edition, TradeChoice choice, String other) {
        if (choice.table().kind() != TradeFile.Kind.DECLARATIONS) {
            throw new IllegalArgumentException(
                    "Dataset %s has no declarations of both sides. Maybe load comtrade, or ask for that."
                            .formatted(choice.dataset()));
        }
        Map<String, String> asked = new HashMap<>();
        asked.put("dataset", choice.dataset());
        asked.put("revision", choice.revision().name());
        asked.put("year", Integer.toString(choice.year()));
        asked.put("other", other);
        Optional<Comparison> comparison = edition
                .ask(new Question<>(MirrorReview.class, "mirror-against.sql", row -> comparison(other, row)), asked)
                .stream()
                .findFirst();
        return new MirrorReview(
                choice,
                edition.ask(STATES, asked),
                edition.ask(GAPS, asked),
                edition.ask(MARGIN, asked).get(0),
                edition.ask(REPORTERS, asked),
                comparison,
                comparison.isPresent() ? edition.ask(WORST, asked) : List.of());
    }

    private static Comparison comparison(String other, Answer row) {
        return new Comparison(
                other,
                row.count("flows"),
                row.real("within10"),
                row.real("median_ratio"),
                row.real("missing"),
                row.real("extra"));
    }
}
