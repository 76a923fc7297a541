// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/**
 * One delivered row of trade.
 *
 * @param value US dollars
 * @param tonnes metric tons; empty where the publisher has none
 * @param row where it stands in the delivered file, such as {@code BACI_HS17_Y2024_V202601.csv:18}
 */
public record FlowRow(String exporter, String importer, long value, Optional<Double> tonnes, String row) {
    private record Stored(
            String exporter, String importer, long value, Optional<Double> tonnes, String part, long row) {
        static Stored read(Answer answer) {
            return new Stored(
                    answer.text("exporter"),
                    answer.text("importer"),
                    answer.count("value_usd"),
                    answer.findNumber("quantity_t"),
                    answer.text("part"),
                    answer.count("row"));
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
                .map(row -> new FlowRow(
                        row.exporter(),
                        row.importer(),
                        row.value(),
                        row.tonnes(),
                        edition.rowOf(row.part(), row.row())))
                .toList();
    }
}
