// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chokepoint.measures.concentration.Market;
import org.chokepoint.measures.dependence.ProductTrade.Supplier;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.WorldTotals;

/** The world's sellers by tables that name no buyers, one line a table and year. */
final class TotalsTable {
    private final Phrases phrases;

    TotalsTable(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Nothing where there are none.
     *
     * @param list how sellers are written with their shares
     */
    void about(List<WorldTotals> totals, Function<List<Supplier>, String> list, DocumentBuilder page) {
        if (totals.isEmpty()) {
            return;
        }
        page.paragraph(phrases.say("product.totals"));
        List<List<String>> rows = new ArrayList<>();
        for (WorldTotals one : totals) {
            rows.add(List.of(
                    one.dataset(),
                    Integer.toString(one.year()),
                    String.format(Locale.ROOT, "%,.2f", ProductSection.total(one.sellers()) / 1e6),
                    Integer.toString(one.sellers().size()),
                    String.format(
                            Locale.ROOT,
                            "%.5f",
                            Market.hhi(ProductSection.values(one.sellers())).fraction()),
                    list.apply(one.sellers())));
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.dataset")),
                        Column.number(phrases.say("column.year")),
                        Column.number(phrases.say("column.world-exports")),
                        Column.number(phrases.say("column.sellers")),
                        Column.number(phrases.say("column.world-hhi")),
                        Column.text(phrases.say("column.exporter"))),
                rows);
    }
}
