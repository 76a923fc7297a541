// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.domain.FigureState;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/**
 * One delivered row of trade.
 *
 * @param value US dollars
 * @param tonnes metric tons; empty where the publisher has none
 * @param state how the value came to be: reported, mirrored or reconciled
 * @param row where it stands in the delivered file, such as {@code BACI_HS17_Y2024_V202601.csv:18}; of a value made
 *     here from declarations, what each side (X exporter, M importer) declared and where
 */
public record FlowRow(
        String exporter, String importer, long value, Optional<Double> tonnes, FigureState state, String row) {
    private record Stored(
            FlowRow flow, String part, long row, Optional<Declared> exported, Optional<Declared> imported) {
        static Stored read(Answer answer) {
            FlowRow flow = new FlowRow(
                    answer.text("exporter"),
                    answer.text("importer"),
                    answer.count("value_usd"),
                    answer.findNumber("quantity_t"),
                    FigureState.valueOf(answer.text("state")),
                    "");
            return new Stored(
                    flow,
                    answer.text("part"),
                    answer.count("row"),
                    Declared.find(answer, "export"),
                    Declared.find(answer, "import"));
        }
    }

    /** What one side declared, and where. */
    private record Declared(int part, long row, long value) {
        static Optional<Declared> find(Answer answer, String side) {
            return answer.findInteger(side + "_part")
                    .map(part -> new Declared(part, answer.count(side + "_row"), answer.count(side + "_declared")));
        }
    }

    private static final Question<Stored> OF_PRODUCT =
            new Question<>(FlowRow.class, "flows-of-product.sql", Stored::read);

    /** Every row of the product in the year that the choice names, in delivered order. */
    static List<FlowRow> of(Edition edition, TradeChoice choice, String hs6) {
        Map<String, String> asked = Map.of(
                "dataset", choice.dataset(),
                "revision", choice.revision().name(),
                "year", Integer.toString(choice.year()),
                "hs6", hs6);
        return edition.ask(OF_PRODUCT, asked).stream()
                .map(row -> row.flow().from(origin(edition, row)))
                .toList();
    }

    private static String origin(Edition edition, Stored row) {
        if (row.exported().isEmpty() && row.imported().isEmpty()) {
            return edition.rowOf(row.part(), row.row());
        }
        return Stream.of(
                        row.exported().map(side -> "X %d %s".formatted(side.value(), declared(edition, row, side))),
                        row.imported().map(side -> "M %d %s".formatted(side.value(), declared(edition, row, side))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String declared(Edition edition, Stored row, Declared side) {
        return edition.rowOf(row.part(), side.part(), side.row());
    }

    private FlowRow from(String origin) {
        return new FlowRow(exporter, importer, value, tonnes, state, origin);
    }
}
